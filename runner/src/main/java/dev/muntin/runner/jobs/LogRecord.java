package dev.muntin.runner.jobs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The record that a log holds for a line: its text is what stands last, and only what JSON demands is escaped, as four digits. */
final class LogRecord {
    private static final String BEFORE = "\"line\":\"";
    private static final int END = "\"}\n".length();
    private static final int ESCAPE = "\\u0000".length();

    private LogRecord() {}

    /** The bytes of the line. */
    static byte[] line(byte[] record) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int last = record.length - END;
        for (int i = begin(record); i < last; i++) {
            if (record[i] == '\\') {
                line.write(Integer.parseInt(new String(record, i + 2, ESCAPE - 2, StandardCharsets.US_ASCII), 16));
                i += ESCAPE - 1;
            } else {
                line.write(record[i]);
            }
        }
        return line.toByteArray();
    }

    private static int begin(byte[] record) {
        int begin = new String(record, StandardCharsets.ISO_8859_1).indexOf(BEFORE);
        if (begin < 0) {
            throw new IllegalArgumentException("not a record of a log: " + new String(record, StandardCharsets.UTF_8));
        }
        return begin + BEFORE.length();
    }
}
