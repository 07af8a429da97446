/** What operations act on, exact by construction: no prefix, no pattern, no guess. */
@NullMarked
package dev.muntin.ops.target;

import org.jspecify.annotations.NullMarked;
