package dev.muntin.analyzer.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTypingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void nothingHasFiveSpellings(String plain) {
        assertEquals(new Value.Null(), Yaml11.typed(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"})
    void trueIsAlsoYesAndOn(String plain) {
        assertEquals(new Value.Bool(true), Yaml11.typed(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"})
    void falseIsAlsoNoAndOff(String plain) {
        assertEquals(new Value.Bool(false), Yaml11.typed(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "-0, 0", "12, 12", "+12, 12", "-12, -12", "010, 8", "-010, -8", "00, 0", "0_7, 7", "0x1F, 31", "0xff_ff, 65535",
        "-0x10, -16",
        "0b11, 3", "0b1_0, 2", "1_000, 1000", "1__0_, 10", "1:30, 90", "190:20:30, 685230", "-1:30, -90", "1:5, 65", "1_0:30, 630",
        "123456789012345678901234567890, 123456789012345678901234567890",
    })
    void integersAreThoseOfYaml11(String plain, String value) {
        assertEquals(new Value.Int(new BigInteger(value)), Yaml11.typed(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1", "-1.5, -1.5", "+1.5, 1.5", "1., 1", ".5, 0.5", "1_0.5, 10.5", "1.0e+3, 1000", "1.e-3, 0.001", ".5E+1, 5", "01.5, 1.5",
        "12:30:45.5, 45045.5", "-1:30.5, -90.5", "1:30., 90", "1.0e+999999999999, Infinity", ".inf, Infinity", "-.Inf, -Infinity",
        "+.INF, Infinity",
        ".nan, NaN", ".NaN, NaN",
    })
    void fractionsNeedADot(String plain, double value) {
        assertEquals(new Value.Real(value), Yaml11.typed(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "y", "n", "tRUE", "yEs", "nULL", "none", "0o17", "09", "0x", "0x_", "0b", "0b_", "0b2", "1:60", "1:", ":30", "1e3", "1e+3",
        "1.0e3", "+.5", "-.5", "-.nan",
        ".Nan", ".iNF", "+", "-", ".", "..", "_1", "1a", "1 000", "2024-01-02", "2001-12-14t21:59:43.10-05:00", "=", "<<", "~x",
        "1.2.3", "é",
        "१२", "0:0", "08:30",
    })
    void everythingElseIsText(String plain) {
        assertEquals(new Value.Text(plain), Yaml11.typed(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:", "0x1", "1_", "1.", "1:1.", "0b1", "."})
    void longDigitsStayTextAtOnce(String part) {
        String digits = part.repeat(1_000_000);
        assertEquals(new Value.Text(digits), Yaml11.typed(digits));
    }
}
