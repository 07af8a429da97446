package com.example;

import static dev.muntin.dsl.Layout.EVEN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;

import dev.muntin.dsl.Workspace;
import dev.muntin.golden.Golden;
import dev.muntin.golden.GoldenExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoldenExtension.class)
class WorkspacesTest {
    @TestFactory
    Stream<DynamicTest> everyWorkspaceIsPlannedAsApproved(Golden golden) {
        return golden.folder(Path.of("workspaces"));
    }

    @Test
    void theServicesArePlannedAsApproved(Golden golden) {
        golden.verify(services("api", "billing"));
    }

    private static Workspace services(String... names) {
        return workspace("services", w -> List.of(names).forEach(name -> w
                .window(name, s -> s.layout(EVEN_VERTICAL).pane("./gradlew :" + name + ":run").pane("tail -F " + name + ".log"))));
    }
}
