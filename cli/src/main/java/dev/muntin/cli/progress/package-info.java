/** How far a build is, for somebody who sits at a terminal and wonders. */
@NullMarked
package dev.muntin.cli.progress;

import org.jspecify.annotations.NullMarked;
