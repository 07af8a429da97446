package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Makes directories absolute: a relative one begins at its parent's, else at the workspace's folder. */
record Directories(Surroundings surroundings, Values values, Diagnostics diagnostics) {
    /** The directory that holds: the one that is written here, else the inherited one. */
    Setting<Path> of(Setting<String> written, Setting<Path> parent) {
        if (!(values.text(written) instanceof Setting.Given<String> given) || given.value().isEmpty()) {
            return parent;
        }
        try {
            Path directory = parent.orElse(surroundings.base()).resolve(given.value()).normalize();
            // tmux would start in another directory and say nothing.
            if (!surroundings.enterable().test(directory)) {
                diagnostics.report(Kind.MISSING_DIRECTORY, given.origin(), "start_directory '" + directory + "' cannot be entered",
                        Variables.unset(given.value()));
            }
            return Setting.given(directory, given.origin());
        } catch (InvalidPathException e) {
            diagnostics.report(Kind.BAD_VALUE, given.origin(), "'" + given.value() + "' is no path");
            return parent;
        }
    }
}
