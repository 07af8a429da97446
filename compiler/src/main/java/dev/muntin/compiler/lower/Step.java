package dev.muntin.compiler.lower;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;

/**
 * An operation on its way to a plan.
 *
 * @param subject the part of the workspace that it is about, in words
 */
public record Step(Operation operation, Made made, String subject, Origin origin) {}
