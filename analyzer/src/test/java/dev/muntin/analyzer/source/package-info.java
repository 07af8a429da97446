@NullMarked
package dev.muntin.analyzer.source;

import org.jspecify.annotations.NullMarked;
