package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.PaneSize;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is counted. A number in quotes is as good as one without. */
record Amounts(Fields fields) {
    Typing typing() {
        return new Typing(fields.truth(Key.ENTER), pause(Key.SLEEP_BEFORE), pause(Key.SLEEP_AFTER));
    }

    Setting<Integer> index() {
        Optional<Node> node = fields.said(Key.WINDOW_INDEX);
        Optional<BigDecimal> number = node.flatMap(Amounts::number).filter(n -> n.stripTrailingZeros().scale() <= 0);
        node.filter(n -> number.isEmpty()).ifPresent(n -> fields.wrong(Key.WINDOW_INDEX, n));
        return number.map(n -> Setting.given(n.intValue(), node.orElseThrow().origin())).orElse(Setting.absent());
    }

    /** Nothing behind the key takes away the pause that held until then. */
    private Setting<Duration> pause(Key key) {
        Optional<Node> node = fields.node(key);
        Optional<BigDecimal> seconds = node.flatMap(n -> Fields.isNull(n) ? Optional.of(BigDecimal.ZERO) : number(n));
        node.filter(n -> seconds.isEmpty()).ifPresent(n -> fields.wrong(key, n));
        return seconds.map(s -> Setting.given(Duration.ofNanos(s.movePointRight(9).longValue()), node.orElseThrow().origin()))
                .orElse(Setting.absent());
    }

    Setting<PaneSize> size() {
        Optional<Node> node = fields.said(Key.SIZE);
        Optional<PaneSize> size = node.flatMap(n -> n instanceof Node.Scalar scalar ? size(scalar) : Optional.empty());
        node.filter(n -> size.isEmpty()).ifPresent(n -> fields.wrong(Key.SIZE, n));
        return size.map(s -> Setting.given(s, node.orElseThrow().origin())).orElse(Setting.absent());
    }

    private static Optional<PaneSize> size(Node.Scalar scalar) {
        Matcher size = Patterns.SIZE.matcher(scalar.text().strip());
        if (!size.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(size.group(1));
        return Optional.of(size.group(2).isEmpty() ? new PaneSize.Cells(count) : new PaneSize.Percent(count));
    }

    private static Optional<BigDecimal> number(Node node) {
        Optional<BigDecimal> number = node instanceof Node.Scalar scalar ? number(scalar.value()) : Optional.empty();
        // No constant: most files hold no number, and the class of decimals takes long to initialize.
        return number.filter(n -> n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0);
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Int(BigInteger whole) -> Optional.of(new BigDecimal(whole));
            case Value.Real(double real) when Double.isFinite(real) -> Optional.of(BigDecimal.valueOf(real));
            case Value.Real real -> Optional.empty();
            case Value.Text(String text) when Patterns.NUMBER.matcher(text).matches() -> Optional.of(new BigDecimal(text));
            case Value.Text text -> Optional.empty();
            case Value.Bool truth -> Optional.empty();
            case Value.Null nothing -> Optional.empty();
        };
    }

    /** Made for the first amount that stands in quotes, or is a size. */
    private static final class Patterns {
        static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
        static final Pattern SIZE = Pattern.compile("(-?[0-9]{1,9})\\s*(%?)");
    }
}
