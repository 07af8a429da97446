package dev.muntin.ops;

import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Mark;
import dev.muntin.ops.command.Rule;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.version.Span;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of what tmux can do, as a page to read. */
final class CatalogPage {
    private final List<Operation> examples;

    CatalogPage(List<Operation> examples) {
        this.examples = List.copyOf(examples);
    }

    String text() {
        return """
                # What tmux can do

                Every operation, made from the code that sends it; `make golden` writes this page anew after a change. A flag without a release is as old as 3.2. With
                *droppable*, an older server is sent the operation without it; anything else that a server lacks is refused before anything is sent.

                Every row was compared with what tmux 3.3a, 3.5a, 3.7c and 3.8 say of themselves. Where something came or went with a release that was not looked at,
                or right behind one that was not, the release stands here as tmux's own notes have it, *unverified*: 3.7 can be 3.6 or 3.7b, but is not 3.5a.

                """ + Catalog.commands().stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private <O extends Operation> String entry(Command<O> command) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + command.word() + (command.alias().isEmpty() ? "" : " (" + command.alias() + ")"));
        lines.add("");
        lines.add(command.about());
        lines.add("");
        lines.add("Acts on a " + small(command.scope()) + " · " + small(command.safety()) + since(command.span(), " · ") + effects(command));
        lines.add("");
        Operation example = example(command);
        lines.add("Result: " + example.asked().reading().about());
        lines.add("");
        if (!command.slots().isEmpty()) {
            lines.add("| | | takes | with it, the command |");
            lines.add("|---|---|---|---|");
            command.slots().forEach(slot -> lines.add(row(slot)));
            lines.add("");
        }
        command.rules().forEach(rule -> lines.add("- " + said(rule)));
        if (!command.rules().isEmpty()) {
            lines.add("");
        }
        lines.addAll(shown(example));
        return String.join("\n", lines) + "\n";
    }

    private static String effects(Command<?> command) {
        Stream<String> always = command.traits().stream().sorted().map(CatalogPage::small);
        Stream<String> sometimes = command.slots().stream().flatMap(slot -> slot.marks().stream().flatMap(mark -> effect(slot, mark)).sorted());
        String effects = Stream.concat(always, sometimes).collect(Collectors.joining(", "));
        return effects.isEmpty() ? "" : " · " + effects;
    }

    private static Stream<String> effect(Slot<?, ?> slot, Mark mark) {
        return switch (mark) {
            case Mark.Causes causes -> Stream.of("with " + sign(slot) + " " + small(causes.trait()));
            case Mark.Cancels cancels -> Stream.of("with " + sign(slot) + " not " + small(cancels.trait()));
            case Mark.Plain plain -> Stream.of();
            case Mark.Since since -> Stream.of();
            case Mark.Until until -> Stream.of();
        };
    }

    private static String row(Slot<?, ?> slot) {
        List<String> notes = new ArrayList<>();
        for (Mark mark : List.of(Mark.REQUIRED, Mark.DROPPABLE)) {
            if (slot.is(mark)) {
                notes.add("*" + small((Mark.Plain) mark) + "*");
            }
        }
        String since = since(slot.span(), "");
        if (!since.isEmpty()) {
            notes.add(since);
        }
        String about = slot.about() + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")");
        return "| " + sign(slot) + " | " + slot.name() + " | " + slot.kind().label() + " | " + about.replace("|", "\\|") + " |";
    }

    private static String sign(Slot<?, ?> slot) {
        return slot.letter().map(letter -> "`-" + letter + "`").orElse("");
    }

    private static String since(Span span, String before) {
        String since = span.since().equals(TmuxVersion.OLDEST) ? "" : "since " + span.since();
        String until = span.until().map(gone -> "gone in " + gone).orElse("");
        String doubt = span.isVerified() ? "" : "unverified";
        String both = Stream.of(since, until, doubt).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return both.isEmpty() ? "" : before + both;
    }

    private static String said(Rule<?> rule) {
        return switch (rule) {
            case Rule.AtMostOne<?> most -> "At most one of " + names(most.slots()) + ".";
            case Rule.AtLeastOne<?> least -> "One of " + names(least.slots()) + " at least.";
            case Rule.Needs<?> needs -> names(List.of(needs.one())) + " only together with " + names(List.of(needs.other())) + ".";
        };
    }

    private static String names(List<? extends Slot<?, ?>> slots) {
        return slots.stream().map(Slot::name).collect(Collectors.joining(", "));
    }

    private <O extends Operation> Operation example(Command<O> command) {
        return examples.stream().filter(one -> one.given().command().equals(command)).findFirst()
                .or(() -> command.slots().stream().<Operation>flatMap(slot -> Examples.with(command, slot).stream()).findFirst())
                .orElseGet(() -> command.given().made());
    }

    private static List<String> shown(Operation example) {
        return List.of("```", Json.line(example, OperationJson.OPERATION),
                Argv.of(List.of(example)).arguments().stream().map(CatalogPage::shell).collect(Collectors.joining(" ", "tmux ", "")), "```");
    }

    private static String shell(String word) {
        return word.matches("[\\w./:=@%+,^-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String small(Enum<?> word) {
        String small = word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return word == Trait.MAKES_SESSION || word == Trait.MAKES_WINDOW || word == Trait.MAKES_PANE ? small.replace("makes ", "makes a ") : small;
    }
}
