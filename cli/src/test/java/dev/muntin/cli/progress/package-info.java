/** Tests of how far a build is said to be. */
@NullMarked
package dev.muntin.cli.progress;

import org.jspecify.annotations.NullMarked;
