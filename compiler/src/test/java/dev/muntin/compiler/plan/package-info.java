@NullMarked
package dev.muntin.compiler.plan;

import org.jspecify.annotations.NullMarked;
