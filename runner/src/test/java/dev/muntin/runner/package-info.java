@NullMarked
package dev.muntin.runner;

import org.jspecify.annotations.NullMarked;
