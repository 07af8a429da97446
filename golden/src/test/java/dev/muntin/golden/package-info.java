@NullMarked
package dev.muntin.golden;

import org.jspecify.annotations.NullMarked;
