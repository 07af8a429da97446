/** Commands that run in windows of a session, with tmux as their only record. */
@NullMarked
package dev.muntin.runner.jobs;

import org.jspecify.annotations.NullMarked;
