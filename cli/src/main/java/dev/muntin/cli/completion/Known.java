package dev.muntin.cli.completion;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Meaning;
import java.util.List;

/** What there is at this moment, on this machine, of a kind that a command line can name. */
public interface Known {
    /** @param call what has been typed so far: it says which tmux is meant */
    List<Candidate> of(Meaning meaning, Call call);
}
