/** What tests need to meet real tmux safely: private servers, counted dispatches, nothing left behind. */
@NullMarked
package dev.muntin.testkit;

import org.jspecify.annotations.NullMarked;
