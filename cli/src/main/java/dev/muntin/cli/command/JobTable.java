package dev.muntin.cli.command;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.runner.jobs.Job;
import dev.muntin.runner.jobs.JobState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Jobs as people read them. */
final class JobTable {
    private static final List<String> TITLES = List.of("JOB", "TAG", "STATE", "STARTED", "WINDOW", "COMMAND");
    private static final String GAP = "  ";

    private JobTable() {}

    static List<String> lines(List<Job> jobs) {
        List<List<String>> rows = new ArrayList<>(List.of(TITLES));
        jobs.forEach(job -> rows.add(row(job)));
        List<Integer> widths = IntStream.range(0, TITLES.size())
                .mapToObj(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> row(Job job) {
        return List.of(job.id().text(), job.tag().text(), state(job.state()), job.started().toString(), "@" + job.window().number(), Printable.of(job.command()));
    }

    private static String state(JobState state) {
        return switch (state) {
            case JobState.Running running -> JobJson.word(running);
            case JobState.Exiting exiting -> JobJson.word(exiting);
            case JobState.Exited exited -> "status " + exited.status();
            case JobState.Signalled signalled -> "signal " + signalled.signal();
        };
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size()).mapToObj(i -> row.get(i) + " ".repeat(widths.get(i) - row.get(i).length()))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }
}
