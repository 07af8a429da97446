package dev.muntin.runner.jobs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A moment as names of windows say it: {@code 20261121T093000Z}. */
public final class Timestamp {
    private Timestamp() {}

    public static String of(Instant moment) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC);
        return digits(time.getYear(), 4) + digits(time.getMonthValue(), 2) + digits(time.getDayOfMonth(), 2)
                + "T" + digits(time.getHour(), 2) + digits(time.getMinute(), 2) + digits(time.getSecond(), 2) + "Z";
    }

    // A formatter takes longer to load than everything else here.
    private static String digits(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }
}
