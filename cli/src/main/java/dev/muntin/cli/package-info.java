/** The muntin command: data on standard output, words for people on standard error. */
@NullMarked
package dev.muntin.cli;

import org.jspecify.annotations.NullMarked;
