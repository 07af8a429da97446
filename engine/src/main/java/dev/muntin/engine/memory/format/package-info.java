/** tmux's format language, as far as operations of ours use it. */
@NullMarked
package dev.muntin.engine.memory.format;

import org.jspecify.annotations.NullMarked;
