package dev.muntin.bench;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** From the file to the plan, in a process that is warm, and how that grows with the panes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompileBench {
    private static final int PANES_OF_A_WINDOW = 10;
    private static final Surroundings NOWHERE = new Surroundings(Path.of("/base"), Map.of(), user -> Optional.empty(), directory -> true);
    private static final Build DRY = new Build(Build.SIZE, Plan.DRY, "/bin/sh");

    @Param({"200", "400", "1000", "2000"})
    int panes;

    @Param("transaction")
    String planner = "";

    private Path file = Path.of("");

    public static void main(String[] words) throws RunnerException {
        new Runner(new OptionsBuilder().include(CompileBench.class.getName() + ".plan").build()).run();
        new Runner(new OptionsBuilder().include(CompileBench.class.getName() + ".plan").param("panes", "200")
                .param("planner", Planners.ALL.stream().map(one -> one.name()).toArray(String[]::new)).build()).run();
    }

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("bench", ".yaml");
        Files.writeString(file, IntStream.range(0, panes / PANES_OF_A_WINDOW).mapToObj(CompileBench::window)
                .collect(Collectors.joining("", "session_name: bench\nwindows:\n", "")));
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Plan plan() {
        FileAnalysis analysis = FileAnalysis.of("bench.yaml", file, NOWHERE);
        SessionSpec session = analysis.session().orElseThrow(() -> new IllegalStateException(analysis.words()));
        return Compiler.compile(session, DRY, Planners.named(planner).orElseThrow());
    }

    private static String window(int number) {
        return "- window_name: w" + number + "\n  layout: tiled\n  panes:\n"
                + IntStream.range(0, PANES_OF_A_WINDOW).mapToObj(pane -> "  - [echo " + pane + ", clear]\n").collect(Collectors.joining());
    }
}
