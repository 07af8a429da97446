/**
 * What you write: a workspace as an immutable declaration that says only what its author said.
 *
 * <p>Start with {@link dev.muntin.dsl.Workspace#workspace}: everything else follows by completion inside the lambdas.
 */
@NullMarked
package dev.muntin.dsl;

import org.jspecify.annotations.NullMarked;
