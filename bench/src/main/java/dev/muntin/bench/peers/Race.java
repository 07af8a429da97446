package dev.muntin.bench.peers;

import dev.muntin.bench.Figures;
import dev.muntin.bench.Rounds;
import dev.muntin.bench.Subject;
import dev.muntin.testkit.CountedTmux;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several programs that build the same workload, in turns, on one server that runs; what they build is looked at each time. */
final class Race {
    private final PrivateTmux tmux;
    private final CountedTmux counted;

    Race(PrivateTmux tmux) {
        this.tmux = tmux;
        this.counted = new CountedTmux(tmux);
    }

    List<Figures> run(Workload workload, List<Contender> contenders, Rounds rounds) throws Exception {
        List<Subject> subjects = new ArrayList<>();
        for (Contender contender : contenders) {
            Program program = program(contender, workload, tmux.environment());
            subjects.add(new Subject(contender.name(), program::run, () -> clear(workload, contender)));
        }
        return rounds.of(subjects);
    }

    /** How many tmux processes it starts. */
    int processes(Contender contender, Workload workload) throws IOException, InterruptedException {
        int before = counted.calls().size();
        program(contender, workload, counted.environment()).run();
        int processes = counted.calls().size() - before;
        clear(workload, contender);
        return processes;
    }

    private Program program(Contender contender, Workload workload, Map<String, String> environment) throws IOException {
        return new Program(contender.start().of(new WorkloadFiles(workload, tmux), tmux), environment, tmux);
    }

    private void clear(Workload workload, Contender contender) throws InterruptedException {
        String stands = tmux.must("list-windows", "-t", "=" + workload.session(), "-F", "#{window_name} #{window_panes}");
        if (!stands.equals(workload.standing())) {
            throw new IllegalStateException(contender.name() + " has built something else:\n" + stands);
        }
        tmux.must("kill-session", "-t", "=" + workload.session());
        // The shells of all those panes end now, which is nobody's time.
        Thread.sleep(50 + 2L * workload.windows() * workload.panes());
    }
}
