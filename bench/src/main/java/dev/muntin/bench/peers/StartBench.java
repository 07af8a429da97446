package dev.muntin.bench.peers;

import dev.muntin.bench.Figures;
import dev.muntin.bench.FiguresPage;
import dev.muntin.bench.Rounds;
import dev.muntin.bench.Subject;
import dev.muntin.testkit.PrivateTmux;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a start costs, as multiples of a Java program that does nothing on the same Java, plainly started. */
public final class StartBench {
    private static final String MUNTIN = Path.of("../muntin").toAbsolutePath().normalize().toString();
    private static final String JAVA = System.getProperty("java.home");

    private StartBench() {}

    public static void main(String[] words) throws Exception {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            String file = new WorkloadFiles(new Workload("M", 3, 3), tmux).tmuxp().toString();
            Map<String, String> environment = new TreeMap<>(tmux.environment());
            environment.put("MUNTIN_JAVA_HOME", JAVA);
            List<Subject> subjects = List.of(
                    subject("a Java that does nothing", tmux, environment, JAVA + "/bin/java", "-cp", System.getProperty("java.class.path"), Empty.class.getName()),
                    subject("a shell that does nothing", tmux, environment, "sh", "-c", ":"),
                    subject("`muntin version`", tmux, environment, MUNTIN, "version"),
                    subject("`muntin check`, 3 × 3", tmux, environment, MUNTIN, "check", file),
                    subject("`muntin plan`, 3 × 3", tmux, environment, MUNTIN, "plan", file),
                    subject("`muntin load -d --engine memory`, 3 × 3", tmux, environment, MUNTIN, "load", "-d", "--engine", "memory", file));
            List<Figures> figures = new Rounds(2, 20).of(subjects);
            StringBuilder section = new StringBuilder("| Java " + Runtime.version().feature() + " | times the Java that does nothing, by medians / by best runs |\n|---|---|\n");
            figures.forEach(each -> section.append(String.format(Locale.ROOT, "| %s | %.2f / %.2f |%n", each.name(),
                    each.median() / figures.getFirst().median(), each.best() / figures.getFirst().best())));
            FiguresPage.write("Starting", section.toString());
        }
    }

    private static Subject subject(String name, PrivateTmux tmux, Map<String, String> environment, String... command) {
        return new Subject(name, new Program(List.of(command), environment, tmux)::run, () -> { });
    }
}
