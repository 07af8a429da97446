/** What you meant: a declaration, resolved against its surroundings, or what is wrong with it. */
@NullMarked
package dev.muntin.analyzer;

import org.jspecify.annotations.NullMarked;
