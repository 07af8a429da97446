@NullMarked
package dev.muntin.analyzer.foreign;

import org.jspecify.annotations.NullMarked;
