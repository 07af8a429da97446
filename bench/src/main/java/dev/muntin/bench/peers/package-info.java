/** muntin as a whole beside other programs that build the same session, and beside what no program can beat: one tmux that gets all commands at once. */
@NullMarked
package dev.muntin.bench.peers;

import org.jspecify.annotations.NullMarked;
