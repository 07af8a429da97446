/** What each command of tmux does to the server. */
@NullMarked
package dev.muntin.engine.memory.command;

import org.jspecify.annotations.NullMarked;
