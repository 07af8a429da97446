/** Making it so: a build ends confirmed, or as if it had never begun. */
@NullMarked
package dev.muntin.runner;

import org.jspecify.annotations.NullMarked;
