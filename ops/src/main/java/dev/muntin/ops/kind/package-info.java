/** What the flags and arguments of commands take: how each sort of value is written, escaped and read. */
@NullMarked
package dev.muntin.ops.kind;

import org.jspecify.annotations.NullMarked;
