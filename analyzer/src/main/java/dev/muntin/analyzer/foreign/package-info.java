/** The formats of other programs that describe tmux sessions, read as declarations of ours. */
@NullMarked
package dev.muntin.analyzer.foreign;

import org.jspecify.annotations.NullMarked;
