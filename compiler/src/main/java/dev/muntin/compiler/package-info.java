/** How to get there: from a resolved session to a plan, as one pure function. */
@NullMarked
package dev.muntin.compiler;

import org.jspecify.annotations.NullMarked;
