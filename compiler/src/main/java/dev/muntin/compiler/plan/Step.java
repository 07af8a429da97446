package dev.muntin.compiler.plan;

/** One thing that a workspace asks for, in the order of its author: an operation of tmux, or something outside of it. */
public sealed interface Step permits PlannedOperation, HostStep {}
