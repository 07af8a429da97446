/** What tmux writes to a client, before anybody says what it means. */
@NullMarked
package dev.muntin.ops.printed;

import org.jspecify.annotations.NullMarked;
