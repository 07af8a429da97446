package dev.muntin.bench.peers;

import dev.muntin.bench.Figures;
import dev.muntin.bench.FiguresPage;
import dev.muntin.bench.Rounds;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long programs take for the same session, as multiples of the one chain that holds all of its commands. */
public final class PeerBench {
    private PeerBench() {}

    public static void main(String[] words) throws Exception {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            tmux.must("new-session", "-d", "-s", "host");
            Race race = new Race(tmux);
            System.out.println(tmux.must("-V") + "; not installed, so left out: " + Contender.missing());
            for (Workload workload : Workload.SIZES) {
                FiguresPage.write("Beside others: " + workload.words(), table(race, workload));
            }
        }
    }

    private static String table(Race race, Workload workload) throws Exception {
        StringBuilder table = new StringBuilder("| | times the chain | processes |\n|---|---|---|\n");
        List<Contender> contenders = Contender.present();
        // Counting also warms up.
        List<Integer> processes = new ArrayList<>();
        for (Contender contender : contenders) {
            processes.add(race.processes(contender, workload));
        }
        List<Figures> figures = race.run(workload, contenders, new Rounds(0, workload.windows() > 20 ? 4 : 10));
        for (int i = 0; i < figures.size(); i++) {
            table.append(row(figures.get(i), figures.getFirst(), processes.get(i)));
        }
        return table.toString();
    }

    private static String row(Figures figures, Figures chain, int processes) {
        return String.format(Locale.ROOT, "| %s | %.1f / %.1f | %d |%n", figures.name(),
                figures.median() / chain.median(), figures.best() / chain.best(), processes);
    }
}
