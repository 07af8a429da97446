package dev.muntin.cli.command;

import dev.muntin.cli.completion.Completer;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** {@code completion}: makes a shell complete the words of muntin; what there is to choose from it asks {@link Complete}. */
final class Completion implements Command {
    private static final Syntax SYNTAX = new Syntax("completion", "bash|zsh|fish", "print what makes a shell complete muntin's command lines",
            List.of(), List.of("eval \"$(muntin completion bash)\"", "muntin completion zsh > ~/.zfunc/_muntin",
                    "muntin completion fish > ~/.config/fish/completions/muntin.fish"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        try (InputStream script = Completer.class.getResourceAsStream("muntin." + call.argument())) {
            console.out().print(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
