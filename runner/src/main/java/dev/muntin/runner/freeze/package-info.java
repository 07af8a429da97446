/** What stands on a server, said as a workspace. */
@NullMarked
package dev.muntin.runner.freeze;

import org.jspecify.annotations.NullMarked;
