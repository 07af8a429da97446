@NullMarked
package dev.muntin.runner.freeze;

import org.jspecify.annotations.NullMarked;
