package dev.muntin.runner.jobs;

import java.util.Locale;

/** What its user calls a job; several may be called the same. */
public record JobTag(String text) {
    /** The option of a job's pane that holds it. */
    public static final String OPTION = "@muntin-job-tag";

    private static final String UNNAMED = "job";

    public JobTag {
        if (text.isEmpty() || !text.equals(clean(text))) {
            throw new IllegalArgumentException("a tag is made of a-z, 0-9, '.', '_' and '-', not '" + text + "'");
        }
    }

    /**
     * What a text comes to as a tag: in small letters, with a dash for every character that cannot stand there.
     *
     * @throws IllegalArgumentException if nothing comes of it
     */
    public static JobTag of(String text) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("nothing of the tag '" + text + "' can stand in a name: it takes letters, digits, '.', '_' and '-'");
        }
        return new JobTag(clean);
    }

    /** For a job that nobody named: its program. */
    static JobTag from(String program) {
        String clean = clean(program.substring(program.lastIndexOf('/') + 1));
        return new JobTag(clean.isEmpty() ? UNNAMED : clean);
    }

    private static String clean(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-").replaceAll("^-+|-+$", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
