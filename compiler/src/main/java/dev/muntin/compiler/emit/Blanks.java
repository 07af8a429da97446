package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.ops.Operation;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The places in a script that only its run can fill: the nonce, and the ids that tmux gives. They are marked by a word that stands nowhere in
 * the plan, so that no text of an author's is taken for one.
 */
final class Blanks implements Addressing {
    private final String mark;
    private final Pattern blank;

    private Blanks(String mark) {
        this.mark = mark;
        this.blank = Pattern.compile("\\$\\{" + mark + "(\\w+?)" + mark + "}|" + mark + "(nonce)" + mark);
    }

    static Blanks in(Function<String, Plan> plans) {
        String text = plans.apply(Plan.DRY).steps().toString();
        int number = 0;
        while (text.contains("BLANK" + number)) {
            number++;
        }
        return new Blanks("BLANK" + number + "_");
    }

    /** Stands where the script's own nonce goes. */
    String nonce() {
        return mark + "nonce" + mark;
    }

    /** One operation as words of a shell. */
    String words(Operation operation) {
        return operation.retarget(this).words().stream().map(Argv::escape).map(this::quote).collect(Collectors.joining(" "));
    }

    /** A word that reads back as exactly this text, with the variables of the shell in its blanks. */
    String quote(String word) {
        StringBuilder quoted = new StringBuilder();
        Matcher found = blank.matcher(word);
        int at = 0;
        while (found.find()) {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            quoted.append(piece(word.substring(at, found.start()))).append("\"$").append(name).append('"');
            at = found.end();
        }
        return at == 0 ? PosixShell.quote(word) : quoted.append(piece(word.substring(at))).toString();
    }

    @Override
    public WindowTarget window(WindowTarget target) {
        return target instanceof WindowTarget.Captured captured ? new WindowTarget.Captured(mark + captured.name() + mark) : target;
    }

    @Override
    public PaneTarget pane(PaneTarget target) {
        return switch (target) {
            case PaneTarget.Captured captured -> new PaneTarget.Captured(mark + captured.name() + mark);
            case WindowTarget window -> window(window);
            case PaneTarget.After after -> after;
            case PaneTarget.Before before -> before;
            case PaneTarget.Beside beside -> beside;
            case PaneTarget.Id id -> id;
            case PaneTarget.Within within -> new PaneTarget.Within(window(within.window()), within.spot());
            case PaneTarget.Ref ref -> ref;
        };
    }

    private static String piece(String text) {
        return text.isEmpty() ? "" : PosixShell.quote(text);
    }
}
