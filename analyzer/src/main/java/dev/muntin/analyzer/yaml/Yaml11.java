package dev.muntin.analyzer.yaml;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types plain scalars by the rules of YAML 1.1 in the spellings that tmuxp's reader knows. */
final class Yaml11 {
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSE = Set.of("no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");

    private static final String STARTS = "-+.0123456789";
    /** Longer ones stay text: no number that tmux takes has so many digits, and matching and converting cost more than their length. */
    private static final int LONGEST = 400;
    private static final BigInteger SIXTY = BigInteger.valueOf(60);

    private Yaml11() {}

    static Value typed(String plain) {
        if (NULL.contains(plain)) {
            return new Value.Null();
        }
        if (TRUE.contains(plain) || FALSE.contains(plain)) {
            return new Value.Bool(TRUE.contains(plain));
        }
        if (STARTS.indexOf(plain.charAt(0)) < 0 || plain.length() > LONGEST) {
            return new Value.Text(plain);
        }
        if (Patterns.REAL.matcher(plain).matches()) {
            return new Value.Real(real(plain.replace("_", "")));
        }
        if (Patterns.INT.matcher(plain).matches()) {
            return integer(plain.replace("_", "")).<Value>map(Value.Int::new).orElse(new Value.Text(plain));
        }
        return new Value.Text(plain);
    }

    private static double real(String text) {
        boolean negative = text.startsWith("-");
        String digits = unsigned(text);
        double value = switch (digits.toLowerCase(Locale.ROOT)) {
            case ".inf" -> Double.POSITIVE_INFINITY;
            case ".nan" -> Double.NaN;
            default -> sexagesimalReal(digits);
        };
        return negative ? -value : value;
    }

    /** Empty where only underscores follow the prefix: the pattern lets them through, a number they are not. */
    private static Optional<BigInteger> integer(String text) {
        String digits = unsigned(text);
        Optional<BigInteger> value;
        if (digits.startsWith("0b")) {
            value = radix(digits.substring(2), 2);
        } else if (digits.startsWith("0x")) {
            value = radix(digits.substring(2), 16);
        } else if (digits.startsWith("0")) {
            value = radix(digits, 8);
        } else {
            value = Optional.of(sexagesimal(digits));
        }
        return text.startsWith("-") ? value.map(BigInteger::negate) : value;
    }

    private static Optional<BigInteger> radix(String digits, int radix) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(digits, radix));
    }

    /** {@code 1:30} is ninety; a number without colons is itself. */
    private static BigInteger sexagesimal(String text) {
        BigInteger value = BigInteger.ZERO;
        for (String part : text.split(":")) {
            value = value.multiply(SIXTY).add(new BigInteger(part));
        }
        return value;
    }

    private static double sexagesimalReal(String text) {
        double value = 0;
        for (String part : text.split(":")) {
            value = value * 60 + Double.parseDouble(part);
        }
        return value;
    }

    private static String unsigned(String text) {
        return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    }

    /** Made for the first scalar that begins as a number does. */
    private static final class Patterns {
        static final Pattern INT = Pattern.compile(
                "[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+");
        static final Pattern REAL = Pattern.compile(
                "[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?"
                        + "|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
                        + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*"
                        + "|[-+]?\\.(?:inf|Inf|INF)"
                        + "|\\.(?:nan|NaN|NAN)");
    }
}
