package dev.muntin.ops.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern RELEASED = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:([a-z])|-rc(\\d{0,4}))?");
    private static final Pattern NEXT = Pattern.compile("next-(\\d{1,4})\\.(\\d{1,4})");

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
        Matcher next = NEXT.matcher(word);
        if (next.matches()) {
            return Optional.of(new TmuxVersion(Integer.parseInt(next.group(1)), Integer.parseInt(next.group(2)), Stage.NEXT, 0));
        }
        Matcher released = RELEASED.matcher(word);
        return released.matches() ? Optional.of(numbered(released)) : Optional.empty();
    }

    private static TmuxVersion numbered(Matcher word) {
        int major = Integer.parseInt(word.group(1));
        int minor = Integer.parseInt(word.group(2));
        String candidate = word.group(4);
        if (candidate != null) {
            return new TmuxVersion(major, minor, Stage.CANDIDATE, candidate.isEmpty() ? 0 : Integer.parseInt(candidate));
        }
        String letter = word.group(3);
        return new TmuxVersion(major, minor, Stage.RELEASE, letter == null ? 0 : letter.charAt(0) - 'a' + 1);
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
            case NEXT -> "next-" + number;
            case CANDIDATE -> number + "-rc" + (step == 0 ? "" : step);
            case RELEASE -> step == 0 ? number : number + (char) ('a' + step - 1);
        };
    }
}
