/** From the session to operations on things that do not stand yet. */
@NullMarked
package dev.muntin.compiler.lower;

import org.jspecify.annotations.NullMarked;
