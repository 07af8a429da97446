/** What is wrong with a workspace, as data: collected, placed, rendered in one place. */
@NullMarked
package dev.muntin.analyzer.diagnostic;

import org.jspecify.annotations.NullMarked;
