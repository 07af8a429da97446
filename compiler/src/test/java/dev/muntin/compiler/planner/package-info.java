@NullMarked
package dev.muntin.compiler.planner;

import org.jspecify.annotations.NullMarked;
