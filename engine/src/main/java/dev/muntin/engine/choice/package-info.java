/** All engines, for whoever chooses one by its name. */
@NullMarked
package dev.muntin.engine.choice;

import org.jspecify.annotations.NullMarked;
