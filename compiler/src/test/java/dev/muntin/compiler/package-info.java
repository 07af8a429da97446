@NullMarked
package dev.muntin.compiler;

import org.jspecify.annotations.NullMarked;
