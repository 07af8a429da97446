/** The workspace after analysis: everything inherited, expanded and checked, so that it can be compiled without a question. */
@NullMarked
package dev.muntin.analyzer.ir;

import org.jspecify.annotations.NullMarked;
