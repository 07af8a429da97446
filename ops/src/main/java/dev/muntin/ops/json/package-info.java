/** JSON that is written in one way and read in one way: whatever is not expected is refused, with its place. */
@NullMarked
package dev.muntin.ops.json;

import org.jspecify.annotations.NullMarked;
