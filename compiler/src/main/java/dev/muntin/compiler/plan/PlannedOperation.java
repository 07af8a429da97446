package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;

/**
 * An operation as it will be sent.
 *
 * @param subject the part of the workspace that it is about, in words
 */
public record PlannedOperation(Operation operation, String subject, Origin origin) {}
