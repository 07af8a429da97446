package dev.muntin.engine.memory;

import dev.muntin.ops.word.CommandLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Steps, each a chain of commands, for sessions {@code s0} and {@code s1}. On a stage where others have played before, ids go on from
 * theirs: those in the commands are counted from the first of each kind.
 *
 * @param format what is listed of every pane after each step
 */
record Play(List<List<List<String>>> steps, String format) {
    private static final Pattern ID = Pattern.compile("(?<=^|[:.])([$@%])(\\d+)$");
    private static final String BEGIN = "new-session -d -s s0 -x 100 -y 40 ; new-session -d -s s1 -x 80 -y 24\n";
    private static final String FIRST = "list-panes -t =s0: -F '#{session_id} #{window_id} #{pane_id}'\n";
    private static final String END = "new-session -d -s zz ; select-pane -t =zz: -M ; kill-session -a -t =zz ; kill-session -t =zz\n"
            + "set -gu base-index ; set -gwu pane-base-index ; set -gu renumber-windows ; set -gu default-size\n";

    Play {
        steps = List.copyOf(steps);
    }

    Play with(List<List<List<String>>> others) {
        return new Play(others, format);
    }

    /** What a stage answers to each step; the last answer tells whether it could be cleared for the next play. */
    List<String> on(Stage stage) {
        List<String> answers = new ArrayList<>();
        on(stage, answers::add);
        if (answers.getLast().contains("\n")) {
            answers.add(stage.answer(END));
        }
        if (answers.getLast().equals(Stage.CIRCLING)) {
            stage.abandon();
        }
        return answers;
    }

    /** Tells what a stage answers, one step after another, and leaves there what stands. */
    void on(Stage stage, Consumer<String> answers) {
        answers.accept(stage.answer(BEGIN + "list-panes -a -F '" + format + "'\n"));
        List<Integer> first = first(stage.answer(FIRST));
        if (first.size() < 3) {
            return;
        }
        for (List<List<String>> step : steps) {
            String answer = stage.answer(CommandLanguage.line(shifted(step, first)) + "\nlist-panes -a -F '" + format + "'\n");
            answers.accept(answer);
            // Nothing stands any more to go on with.
            if (!answer.contains("%")) {
                break;
            }
        }
    }

    String text(List<String> answers) {
        return String.join("", IntStream.range(0, answers.size()).mapToObj(i -> "# " + name(i) + "\n" + answers.get(i)).toList());
    }

    private String name(int answer) {
        return answer == 0 ? "begin" : answer > steps.size() ? "end" : CommandLanguage.line(steps.get(answer - 1));
    }

    private static List<Integer> first(String ids) {
        return Pattern.compile("[$@%](\\d+)").matcher(ids).results().map(id -> Integer.parseInt(id.group(1))).toList();
    }

    private static List<List<String>> shifted(List<List<String>> step, List<Integer> first) {
        return step.stream().map(command -> command.stream().map(word -> shifted(word, first)).toList()).toList();
    }

    private static String shifted(String word, List<Integer> first) {
        return ID.matcher(word).replaceAll(id -> Matcher.quoteReplacement(id.group(1) + (first.get("$@%".indexOf(id.group(1))) + Integer.parseInt(id.group(2)))));
    }
}
