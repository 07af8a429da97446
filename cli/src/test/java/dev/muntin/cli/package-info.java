/** What a user of the command meets: its words, its exit codes, and what it leaves on a real tmux. */
@NullMarked
package dev.muntin.cli;

import org.jspecify.annotations.NullMarked;
