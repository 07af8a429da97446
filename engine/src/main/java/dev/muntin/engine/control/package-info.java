/** Talking to tmux through clients in control mode that stay: for many round trips, for notifications, and for what panes print. */
@NullMarked
package dev.muntin.engine.control;

import org.jspecify.annotations.NullMarked;
