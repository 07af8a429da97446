/** How command lines are understood. */
@NullMarked
package dev.muntin.cli.line;

import org.jspecify.annotations.NullMarked;
