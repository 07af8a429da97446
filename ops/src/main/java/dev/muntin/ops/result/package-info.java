/** What came of operations, and what their outputs mean. */
@NullMarked
package dev.muntin.ops.result;

import org.jspecify.annotations.NullMarked;
