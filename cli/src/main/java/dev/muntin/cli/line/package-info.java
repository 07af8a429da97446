/** The command line as a model, from which it is parsed and explained. */
@NullMarked
package dev.muntin.cli.line;

import org.jspecify.annotations.NullMarked;
