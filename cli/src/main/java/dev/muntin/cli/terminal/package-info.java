/** The terminal that muntin was started from, and how tmux gets it. */
@NullMarked
package dev.muntin.cli.terminal;

import org.jspecify.annotations.NullMarked;
