/** The plan as a value: what will be sent, and what shall stand then. */
@NullMarked
package dev.muntin.compiler.plan;

import org.jspecify.annotations.NullMarked;
