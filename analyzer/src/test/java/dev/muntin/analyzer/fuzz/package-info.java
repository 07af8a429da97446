@NullMarked
package dev.muntin.analyzer.fuzz;

import org.jspecify.annotations.NullMarked;
