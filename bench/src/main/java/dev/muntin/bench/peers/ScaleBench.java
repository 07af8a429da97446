package dev.muntin.bench.peers;

import dev.muntin.bench.Figures;
import dev.muntin.bench.FiguresPage;
import dev.muntin.bench.Rounds;
import dev.muntin.testkit.PrivateTmux;
import java.util.List;
import java.util.Locale;

/** How the cost of a build grows: with its own panes, and with windows of others on the same server. */
public final class ScaleBench {
    private static final List<Contender> BOTH = List.of(Contender.CHAIN, Contender.MUNTIN);
    private static final Rounds ROUNDS = new Rounds(1, 10);

    private ScaleBench() {}

    public static void main(String[] words) throws Exception {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            tmux.must("new-session", "-d", "-s", "host");
            Race race = new Race(tmux);
            StringBuilder section = new StringBuilder("Best runs; what muntin takes less what the chain takes is the price of muntin.\n\n"
                    + "| panes | chain, ms | muntin, ms | muntin less chain, ms |\n|---|---|---|---|\n");
            for (Workload workload : List.of(new Workload("1", 1, 1), new Workload("10", 2, 5), new Workload("50", 10, 5), new Workload("100", 20, 5), new Workload("200", 40, 5))) {
                section.append(row(workload.name(), race.run(workload, BOTH, ROUNDS)));
            }
            section.append("\n| 3 × 3 beside windows of others | chain, ms | muntin, ms | muntin less chain, ms |\n|---|---|---|---|\n");
            int others = 0;
            for (int windows : new int[] {0, 50, 200}) {
                for (; others < windows; others++) {
                    tmux.must("new-window", "-d", "-t", "=host:");
                }
                section.append(row(String.valueOf(windows), race.run(new Workload("M", 3, 3), BOTH, ROUNDS)));
            }
            FiguresPage.write("Growing", section.toString());
        }
    }

    private static String row(String name, List<Figures> figures) {
        double chain = figures.getFirst().best() / 1e6;
        double muntin = figures.getLast().best() / 1e6;
        return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", name, chain, muntin, muntin - chain);
    }
}
