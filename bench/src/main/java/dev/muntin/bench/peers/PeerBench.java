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
            StringBuilder section = new StringBuilder("Each program builds the same session, detached, on a server that runs; the whole process, in turns. "
                    + tmux.must("-V") + ". Times the chain, by medians / by best runs; tmux processes.\n");
            if (!Contender.missing().isEmpty()) {
                section.append("Not installed, so left out: ").append(String.join(", ", Contender.missing())).append(".\n");
            }
            List<Contender> contenders = Contender.present();
            for (Workload workload : Workload.SIZES) {
                section.append("\n| ").append(workload.words()).append(" | times the chain | processes |\n|---|---|---|\n");
                // Counting also warms up.
                List<Integer> processes = new ArrayList<>();
                for (Contender contender : contenders) {
                    processes.add(race.processes(contender, workload));
                }
                List<Figures> figures = race.run(workload, contenders, new Rounds(0, workload.windows() > 20 ? 4 : 10));
                for (int i = 0; i < figures.size(); i++) {
                    section.append(row(figures.get(i), figures.getFirst(), processes.get(i)));
                }
            }
            FiguresPage.write("Beside others", section.toString());
        }
    }

    private static String row(Figures figures, Figures chain, int processes) {
        return String.format(Locale.ROOT, "| %s | %.1f / %.1f | %d |%n", figures.name(),
                figures.median() / chain.median(), figures.best() / chain.best(), processes);
    }
}
