package dev.muntin.analyzer.tmuxp;

import java.math.BigDecimal;

/** Writes fractions as tmuxp does: Python's shortest text that reads back to the same number. */
final class Decimal {
    private Decimal() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value > 0 ? "0.0" : "-0.0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent < -4 || exponent >= 16 ? scientific(digits, exponent) : positional(digits);
    }

    private static String positional(BigDecimal digits) {
        return digits.scale() > 0 ? digits.toPlainString() : digits.toPlainString() + ".0";
    }

    private static String scientific(BigDecimal digits, int exponent) {
        String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
