package dev.muntin.runner.jobs;

import dev.muntin.runner.Nonce;
import java.util.regex.Pattern;

/** What tells a job from all others, for ever. */
public record JobId(String text) {
    /** The option of a job's pane that holds it. */
    public static final String OPTION = "@muntin-job";

    private static final Pattern FORM = Pattern.compile("[0-9a-z]+");

    public JobId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a job id is made of digits and small letters, not '" + text + "'");
        }
    }

    static JobId next() {
        return new JobId(Nonce.next().replace("-", ""));
    }

    @Override
    public String toString() {
        return text;
    }
}
