/** From a file in tmuxp's format to the declaration that it means, with everything that is wrong with it. */
@NullMarked
package dev.muntin.analyzer.tmuxp;

import org.jspecify.annotations.NullMarked;
