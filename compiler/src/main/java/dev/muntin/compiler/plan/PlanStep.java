package dev.muntin.compiler.plan;

/** One thing that is done for a plan, in its turn. */
public sealed interface PlanStep permits Dispatch, HostStep {}
