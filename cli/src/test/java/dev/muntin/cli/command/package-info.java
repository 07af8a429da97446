/** What the commands say of themselves. */
@NullMarked
package dev.muntin.cli.command;

import org.jspecify.annotations.NullMarked;
