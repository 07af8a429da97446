/** Conversations with tmux that are kept, and held again without it. */
@NullMarked
package dev.muntin.engine.recording;

import org.jspecify.annotations.NullMarked;
