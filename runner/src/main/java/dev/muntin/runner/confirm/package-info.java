/** What stands, held against what was asked for. */
@NullMarked
package dev.muntin.runner.confirm;

import org.jspecify.annotations.NullMarked;
