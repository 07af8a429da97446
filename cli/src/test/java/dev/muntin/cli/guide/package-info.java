/** Runs the pages of the guide: the files that they show are written, the commands typed, the answers compared. */
@NullMarked
package dev.muntin.cli.guide;

import org.jspecify.annotations.NullMarked;
