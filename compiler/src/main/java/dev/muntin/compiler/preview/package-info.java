/** Pictures of what shall stand, made without asking any tmux. */
@NullMarked
package dev.muntin.compiler.preview;

import org.jspecify.annotations.NullMarked;
