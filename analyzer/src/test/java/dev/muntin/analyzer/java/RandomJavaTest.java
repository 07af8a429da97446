package dev.muntin.analyzer.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.RandomWorkspaces;
import dev.muntin.dsl.Workspace;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compiling is slow, so many workspaces share a file. {@code -Dmuntin.write.cases} and {@code -Dmuntin.write.seed} ask for more, or for others. */
class RandomJavaTest {
    private static final int CASES = Integer.getInteger("muntin.write.cases", 40);
    private static final int AT_ONCE = 60;

    @Test
    void workspacesAtRandomSurvive() throws ReflectiveOperationException {
        RandomWorkspaces random = new RandomWorkspaces(Long.getLong("muntin.write.seed", 1));
        for (int done = 0; done < CASES; done += AT_ONCE) {
            List<Workspace> workspaces = new ArrayList<>();
            for (int i = done; i < Math.min(CASES, done + AT_ONCE); i++) {
                workspaces.add(random.next());
            }
            assertSurvive(workspaces);
        }
    }

    private static void assertSurvive(List<Workspace> workspaces) throws ReflectiveOperationException {
        Set<String> imports = new TreeSet<>();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < workspaces.size(); i++) {
            Map<Boolean, List<String>> lines = JavaWriter.write(workspaces.get(i), "W" + i).lines()
                    .collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
            imports.addAll(lines.getOrDefault(true, List.of()));
            code.append(String.join("\n", lines.getOrDefault(false, List.of())));
        }
        SourceLoader loader = compiled(String.join("\n", imports) + "\n" + code);
        for (int i = 0; i < workspaces.size(); i++) {
            assertEquals(workspaces.get(i), declared(loader.loadClass("W" + i)));
        }
    }

    private static SourceLoader compiled(String code) {
        Compilation compilation = Javac.find(Library.ofDsl()).orElseThrow().compile(new SourceFile("All.java", Path.of("All.java"), code));
        return new SourceLoader(assertInstanceOf(Compilation.Compiled.class, compilation, compilation::toString).classes(), "All.java");
    }

    private static Object declared(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        Method method = type.getDeclaredMethod("workspace");
        constructor.setAccessible(true);
        method.setAccessible(true);
        return method.invoke(constructor.newInstance());
    }
}
