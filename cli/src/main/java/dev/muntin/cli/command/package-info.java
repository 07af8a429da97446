/** What each word of the command line does. */
@NullMarked
package dev.muntin.cli.command;

import org.jspecify.annotations.NullMarked;
