/** Jobs on real servers. */
@NullMarked
package dev.muntin.runner.jobs;

import org.jspecify.annotations.NullMarked;
