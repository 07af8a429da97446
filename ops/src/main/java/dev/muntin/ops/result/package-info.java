/** What came of operations. */
@NullMarked
package dev.muntin.ops.result;

import org.jspecify.annotations.NullMarked;
