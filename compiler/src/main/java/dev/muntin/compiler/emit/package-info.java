/** A plan in the forms that people and programs read. */
@NullMarked
package dev.muntin.compiler.emit;

import org.jspecify.annotations.NullMarked;
