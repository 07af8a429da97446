package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.tmuxp.Everything;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestatingTest {
    @Test
    void whatIsRestatedMeansTheSame() {
        SessionSpec session = resolved(Everything.inJava(), "/cfg");

        assertEquals(session, resolved(Restating.of(session), "/elsewhere"));
    }

    private static SessionSpec resolved(Workspace workspace, String base) {
        Surroundings surroundings = new Surroundings(Path.of(base), Map.of("HOME", "/home/me"), user -> Optional.empty(), directory -> true);
        return assertInstanceOf(Analysis.Resolved.class, Analyzer.analyze(workspace, surroundings)).session();
    }
}
