@NullMarked
package dev.muntin.cli.readme;

import org.jspecify.annotations.NullMarked;
