/** How long things take: always several of them side by side in one run, because a machine's next run is another machine. */
@NullMarked
package dev.muntin.bench;

import org.jspecify.annotations.NullMarked;
