/** tmux's command language: the arguments of a client, and the text of files, hooks and conditions. */
@NullMarked
package dev.muntin.engine.memory.language;

import org.jspecify.annotations.NullMarked;
