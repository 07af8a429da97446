package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.word.Sendable;
import java.util.Optional;

/** Takes text out of nodes, if they hold any that tmux can be given. */
public final class Texts {
    private final Diagnostics problems;

    public Texts(Diagnostics problems) {
        this.problems = problems;
    }

    /** A name, a command, a variable: {@code 8000} and {@code yes} are as good as text, and taken as they are written. */
    public Optional<String> asWritten(String what, Node node) {
        return switch (node) {
            case Node.Scalar scalar when scalar.value() instanceof Value.Null -> refuse(what, node, "write '' for empty text");
            case Node.Scalar scalar -> given(scalar.text(), scalar.origin());
            case Node.Sequence list -> refuse(what, node, "");
            case Node.Mapping mapping -> refuse(what, node, "quote text that begins with '{' or has ': ' in it");
        };
    }

    /** The value of an option, as tmuxp hands it to tmux. */
    public Optional<String> asOption(String what, Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return asWritten(what, node);
        }
        return switch (scalar.value()) {
            case Value.Null() -> asWritten(what, node);
            case Value.Bool(boolean on) -> Optional.of(on ? "on" : "off");
            case Value.Int number -> Optional.of(number.value().toString());
            case Value.Real number -> Optional.of(Decimal.of(number.value()));
            case Value.Text text -> given(text.value(), scalar.origin());
        };
    }

    /** Empty, and reported, if tmux cannot be given this text. */
    Optional<String> given(String text, Origin origin) {
        Optional<String> fault = Sendable.fault(text);
        fault.ifPresent(what -> problems.report(Kind.BAD_VALUE, origin, "text " + what + " cannot be given to tmux"));
        return fault.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> refuse(String what, Node node, String hint) {
        problems.report(Kind.WRONG_TYPE, node.origin(), what + " takes text, got " + Words.of(node), hint);
        return Optional.empty();
    }
}
