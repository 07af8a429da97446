@NullMarked
package dev.muntin.analyzer.java;

import org.jspecify.annotations.NullMarked;
