/** Proving it: what a workspace is compiled to, as text that a person can approve and a test can compare. */
@NullMarked
package dev.muntin.golden;

import org.jspecify.annotations.NullMarked;
