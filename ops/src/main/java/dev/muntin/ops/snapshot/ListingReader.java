package dev.muntin.ops.snapshot;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Walks through a printed listing byte by byte; anything unexpected in it is an error, never a guess. */
final class ListingReader {
    private final byte[] printed;
    private int at;

    ListingReader(byte[] printed) {
        this.printed = printed;
    }

    List<PaneRow> rows() {
        List<PaneRow> rows = new ArrayList<>();
        while (at < printed.length) {
            rows.add(row());
        }
        return rows;
    }

    private PaneRow row() {
        long[] numbers = new long[Listing.NUMBERS.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(' ');
        }
        int texts = Listing.TEXTS.size();
        int[] lengths = new int[texts];
        for (int i = 0; i < texts; i++) {
            lengths[i] = Math.toIntExact(number(i == texts - 1 ? ':' : ' '));
        }
        String[] text = new String[texts];
        for (int i = 0; i < texts; i++) {
            text[i] = text(lengths[i]);
        }
        expect('\n');
        return row(numbers, text);
    }

    private static PaneRow row(long[] n, String[] text) {
        return new PaneRow((int) n[0], (int) n[1], (int) n[2], (int) n[3], (int) n[4], n[5] == 1, n[6] == 1, n[7] == 1,
                new Size((int) n[8], (int) n[9]), new Cell((int) n[10], (int) n[11], (int) n[12], (int) n[13]), n[14],
                text[0], text[1], text[2], text[3], text[4], text[5]);
    }

    /** Digits, behind the sigil of an id if there is one. A flag that tmux leaves empty is 0. */
    private long number(char end) {
        if (at < printed.length && "$@%".indexOf(printed[at]) >= 0) {
            at++;
        }
        long value = 0;
        for (; at < printed.length && printed[at] >= '0' && printed[at] <= '9'; at++) {
            value = Math.addExact(Math.multiplyExact(value, 10), printed[at] - '0');
        }
        expect(end);
        return value;
    }

    private String text(int length) {
        if (length > printed.length - at) {
            throw unexpected();
        }
        String text = new String(printed, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private void expect(char wanted) {
        if (at >= printed.length || printed[at] != wanted) {
            throw unexpected();
        }
        at++;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a listing of panes, from byte " + at + " on: "
                + new String(printed, StandardCharsets.UTF_8));
    }
}
