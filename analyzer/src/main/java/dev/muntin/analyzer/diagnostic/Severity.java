package dev.muntin.analyzer.diagnostic;

/** Whether a workspace can still be built. */
public enum Severity {
    WARNING,
    ERROR
}
