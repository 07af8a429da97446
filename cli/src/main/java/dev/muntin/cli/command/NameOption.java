package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.ops.target.NameFault;
import java.util.Optional;

/** Another name for a session than its workspace gives it. */
final class NameOption {
    static final Option OPTION = Option.valued("NAME", "call the session so, whatever its workspace says", "-s", "--session");

    private NameOption() {}

    static Optional<String> of(Call call) {
        Optional<String> name = call.value(OPTION.name());
        name.flatMap(NameFault::session).ifPresent(fault -> {
            throw new UsageException(call.syntax().command(), "no session can be named '" + name.get() + "': it " + fault);
        });
        return name;
    }

    static SessionSpec over(SessionSpec session, Call call) {
        return of(call).map(session::named).orElse(session);
    }
}
