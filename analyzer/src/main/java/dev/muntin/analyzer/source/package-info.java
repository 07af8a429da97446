/** The text of workspace files, and what keeps it from being read. */
@NullMarked
package dev.muntin.analyzer.source;

import org.jspecify.annotations.NullMarked;
