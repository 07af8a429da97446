/** What a tmux server holds: sessions, windows, panes, options, environments, buffers. */
@NullMarked
package dev.muntin.engine.memory.world;

import org.jspecify.annotations.NullMarked;
