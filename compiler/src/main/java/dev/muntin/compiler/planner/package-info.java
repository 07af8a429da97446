/** From symbolic operations to dispatches: order, cuts and addresses. */
@NullMarked
package dev.muntin.compiler.planner;

import org.jspecify.annotations.NullMarked;
