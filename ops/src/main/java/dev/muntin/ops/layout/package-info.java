/** Where panes lie in a window: tmux's layouts as pure arithmetic, for checking before anything is sent. */
@NullMarked
package dev.muntin.ops.layout;

import org.jspecify.annotations.NullMarked;
