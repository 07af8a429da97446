/** The pages about commands, which are made from their syntax. */
@NullMarked
package dev.muntin.cli.page;

import org.jspecify.annotations.NullMarked;
