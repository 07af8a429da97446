@NullMarked
package dev.muntin.compiler.preview;

import org.jspecify.annotations.NullMarked;
