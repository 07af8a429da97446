package dev.muntin.analyzer.java;

import dev.muntin.analyzer.diagnostic.Diagnostic;

/** What came of compiling a source file. */
sealed interface Compilation {
    record Compiled(Classes classes) implements Compilation {}

    record Refused(Diagnostic why) implements Compilation {}
}
