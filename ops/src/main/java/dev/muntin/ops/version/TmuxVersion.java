package dev.muntin.ops.version;

import java.util.Optional;

/**
 * Which tmux answers, so that what differs between releases can be decided by comparing.
 *
 * @param step the number of a candidate, or the letter of a release: 0 for 3.3, 1 for 3.3a
 */
public record TmuxVersion(int major, int minor, Stage stage, int step) implements Comparable<TmuxVersion> {
    /** How far a version has come on its way to users, in the order in which it goes. */
    public enum Stage { NEXT, CANDIDATE, RELEASE }

    /** The oldest that anything of ours runs on. */
    public static final TmuxVersion OLDEST = new TmuxVersion(3, 2, Stage.RELEASE, 0);

    /** Built from the tip of the sources: newer than everything that has a number. */
    public static final TmuxVersion MASTER = new TmuxVersion(Integer.MAX_VALUE, 0, Stage.NEXT, 0);

    private static final String NEXT = "next-";
    private static final String CANDIDATE = "-rc";
    private static final int DIGITS = 4;

    public TmuxVersion {
        int steps = switch (stage) {
            case NEXT -> 0;
            case CANDIDATE -> 9999;
            case RELEASE -> 26;
        };
        if (major < 0 || minor < 0 || step < 0 || step > steps) {
            throw new IllegalArgumentException("no tmux version: " + major + "." + minor + " " + stage + " " + step);
        }
    }

    /** The release without a letter. */
    public static TmuxVersion of(int major, int minor) {
        return new TmuxVersion(major, minor, Stage.RELEASE, 0);
    }

    /**
     * Reads what {@code #{version}} or {@code tmux -V} says; empty where it cannot be placed among the releases,
     * as OpenBSD's own {@code openbsd-7.4} cannot.
     */
    public static Optional<TmuxVersion> parse(String text) {
        String word = text.startsWith("tmux ") ? text.substring("tmux ".length()) : text;
        if (word.equals("master")) {
            return Optional.of(MASTER);
        }
        boolean next = word.startsWith(NEXT);
        String number = next ? word.substring(NEXT.length()) : word;
        int dot = number.indexOf('.');
        int end = dot + 1;
        while (end < number.length() && isDigit(number.charAt(end))) {
            end++;
        }
        if (dot < 0 || !isNumber(number.substring(0, dot)) || !isNumber(number.substring(dot + 1, end))) {
            return Optional.empty();
        }
        TmuxVersion plain = of(Integer.parseInt(number.substring(0, dot)), Integer.parseInt(number.substring(dot + 1, end)));
        String rest = number.substring(end);
        return next ? plain.next(rest) : plain.stepped(rest);
    }

    private Optional<TmuxVersion> next(String rest) {
        return rest.isEmpty() ? Optional.of(new TmuxVersion(major, minor, Stage.NEXT, 0)) : Optional.empty();
    }

    private Optional<TmuxVersion> stepped(String rest) {
        if (rest.isEmpty()) {
            return Optional.of(this);
        }
        if (rest.length() == 1 && rest.charAt(0) >= 'a' && rest.charAt(0) <= 'z') {
            return Optional.of(new TmuxVersion(major, minor, Stage.RELEASE, rest.charAt(0) - 'a' + 1));
        }
        if (!rest.startsWith(CANDIDATE)) {
            return Optional.empty();
        }
        String step = rest.substring(CANDIDATE.length());
        return step.isEmpty() || isNumber(step)
                ? Optional.of(new TmuxVersion(major, minor, Stage.CANDIDATE, step.isEmpty() ? 0 : Integer.parseInt(step)))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits <= DIGITS && digits == text.length();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    public boolean atLeast(TmuxVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(TmuxVersion other) {
        // Every start compares versions, and no archive of classes holds what a Comparator is put together from.
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        order = order != 0 ? order : stage.compareTo(other.stage);
        return order != 0 ? order : Integer.compare(step, other.step);
    }

    /** As tmux itself writes it. */
    @Override
    public String toString() {
        if (equals(MASTER)) {
            return "master";
        }
        String number = major + "." + minor;
        return switch (stage) {
            case NEXT -> NEXT + number;
            case CANDIDATE -> number + CANDIDATE + (step == 0 ? "" : step);
            case RELEASE -> step == 0 ? number : number + (char) ('a' + step - 1);
        };
    }
}
