/** What stands on a server, read back from one listing. */
@NullMarked
package dev.muntin.ops.snapshot;

import org.jspecify.annotations.NullMarked;
