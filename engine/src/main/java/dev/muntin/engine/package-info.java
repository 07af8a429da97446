/** How to talk to tmux: one contract, and the engines behind it. */
@NullMarked
package dev.muntin.engine;

import org.jspecify.annotations.NullMarked;
