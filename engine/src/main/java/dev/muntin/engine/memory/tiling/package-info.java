/** How tmux divides a window among its panes: what a split, a resize or the end of a pane does to the others. */
@NullMarked
package dev.muntin.engine.memory.tiling;

import org.jspecify.annotations.NullMarked;
