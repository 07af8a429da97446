package dev.muntin.analyzer.diagnostic;

/** Whether a workspace can still be built. */
public enum Severity {
    /** It means what it says, and its author may have meant something else; only who asks for strictness hears of it. */
    NOTE,
    WARNING,
    ERROR;

    /** What strictness makes of it. */
    Severity raised() {
        return switch (this) {
            case NOTE -> WARNING;
            case WARNING, ERROR -> ERROR;
        };
    }
}
