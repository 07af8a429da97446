/** Workspaces written in Java: a source file, compiled in this process and run, is the declaration that its method returns. */
@NullMarked
package dev.muntin.analyzer.java;

import org.jspecify.annotations.NullMarked;
