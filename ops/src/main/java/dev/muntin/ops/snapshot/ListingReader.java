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
        int session = id('$');
        int window = id('@');
        int pane = id('%');
        int windowIndex = number(' ');
        int paneIndex = number(' ');
        boolean windowActive = flag();
        boolean paneActive = flag();
        boolean zoomed = flag();
        Size windowSize = new Size(number(' '), number(' '));
        Cell cell = new Cell(number(' '), number(' '), number(' '), number(' '));
        long server = number(' ', Long.MAX_VALUE);
        String[] text = texts();
        return new PaneRow(session, window, pane, windowIndex, paneIndex, windowActive, paneActive, zoomed, windowSize, cell, server,
                text[0], text[1], text[2], text[3], text[4], text[5]);
    }

    private String[] texts() {
        int[] lengths = new int[Listing.TEXTS.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = number(i == lengths.length - 1 ? ':' : ' ');
        }
        String[] text = new String[lengths.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = text(lengths[i]);
        }
        expect('\n');
        return text;
    }

    private int id(char sigil) {
        expect(sigil);
        return number(' ');
    }

    /** One that tmux leaves empty is down. */
    private boolean flag() {
        if (at < printed.length && printed[at] == ' ') {
            at++;
            return false;
        }
        return number(' ', 1) == 1;
    }

    private int number(char end) {
        return (int) number(end, Integer.MAX_VALUE);
    }

    private long number(char end, long most) {
        int first = at;
        long value = 0;
        for (; at < printed.length && printed[at] >= '0' && printed[at] <= '9'; at++) {
            int digit = printed[at] - '0';
            if (value > most / 10 || value * 10 > most - digit) {
                throw unexpected();
            }
            value = value * 10 + digit;
        }
        if (at == first) {
            throw unexpected();
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
