/** The values that operations are given where plain text would say too little. */
@NullMarked
package dev.muntin.ops.argument;

import org.jspecify.annotations.NullMarked;
