/** What may come next on a command line that is still being typed: the same for every shell. */
@NullMarked
package dev.muntin.cli.completion;

import org.jspecify.annotations.NullMarked;
