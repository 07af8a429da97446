/** What completion offers. */
@NullMarked
package dev.muntin.cli.completion;

import org.jspecify.annotations.NullMarked;
