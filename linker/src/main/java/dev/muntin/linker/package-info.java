/** A step of the build between compiling and testing: less is left for the first run of what it has passed. */
@NullMarked
package dev.muntin.linker;

import org.jspecify.annotations.NullMarked;
