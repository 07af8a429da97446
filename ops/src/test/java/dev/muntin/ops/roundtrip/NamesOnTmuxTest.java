package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.BreakPane;
import dev.muntin.ops.KillWindow;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.RenameSession;
import dev.muntin.ops.RenameWindow;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Field;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.word.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the types of names accept and no gate of this version refuses is what tmux keeps, and finds again. */
class NamesOnTmuxTest {
    private static final SessionTarget ONLY = new SessionTarget.Id(0);

    @ParameterizedTest
    @EnumSource
    void aSessionKeepsItsName(Channel channel) {
        try (Live live = new Live()) {
            List<String> names = kept(live, name -> RenameSession.of(ONLY, new SessionTarget.Named(name)));
            check(names, live, channel, SessionFields.NAME, name -> List.of(
                    RenameSession.of(ONLY, new SessionTarget.Named(name)), row(new SessionTarget.Named(name), SessionFields.NAME)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWindowKeepsItsName(Channel channel) {
        try (Live live = new Live()) {
            check(kept(live, name -> RenameWindow.of(ONLY, name)), live, channel, WindowFields.NAME,
                    name -> List.of(RenameWindow.of(ONLY, name), row(ONLY, WindowFields.NAME)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWindowThatWasAPaneKeepsItsName(Channel channel) {
        try (Live live = new Live()) {
            List<String> names = kept(live, NamesOnTmuxTest::broken);
            // Each is a process.
            check(names.subList(0, names.size() / 3), live, channel, WindowFields.NAME,
                    name -> List.of(SplitWindow.of(ONLY, new Start("", Map.of(), Live.SLEEP)), broken(name), KillWindow.of(ONLY)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPaneKeepsItsTitle(Channel channel) {
        try (Live live = new Live()) {
            check(kept(live, NamesOnTmuxTest::titled), live, channel, PaneFields.TITLE, title -> List.of(titled(title), row(ONLY, PaneFields.TITLE)));
        }
    }

    private static Operation titled(String title) {
        return SelectPane.of(ONLY).with(SelectPane.TITLE, Text.of(title));
    }

    private static Operation broken(String name) {
        return BreakPane.of(ONLY).with(BreakPane.NAME, name).with(BreakPane.PRINT).with(BreakPane.LINE_FORMAT, line(WindowFields.NAME).format());
    }

    private static Operation row(SessionTarget session, Field<?> field) {
        return ListPanes.of(session, line(field).format());
    }

    private static Line line(Field<?> field) {
        return new Line("row", List.of(field));
    }

    /** Those of which an operation can be built that this version takes. */
    private static List<String> kept(Live live, Function<String, Operation> operation) {
        List<String> texts = HostileText.some(HostileText.COUNT);
        // Few are left of hostile texts where much is refused, so each goes in pieces, too.
        List<String> kept = Stream.concat(texts.stream(), texts.stream().map(text -> text.replaceAll("[\\p{Cntrl}:.$\\\\]", "")))
                .filter(text -> isTaken(live, operation, text)).distinct().toList();
        assertTrue(kept.size() > texts.size() / 3, "of " + texts.size() + " only " + kept.size());
        return kept;
    }

    private static boolean isTaken(Live live, Function<String, Operation> operation, String text) {
        try {
            return operation.apply(text).on(live.version()) instanceof Fit.Fits<?>;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void check(List<String> texts, Live live, Channel channel, Field<String> field, Function<String, List<Operation>> operations) {
        Differing.none(texts, Channel.inParts(texts, part -> {
            List<Operation> chain = new ArrayList<>();
            part.forEach(text -> chain.addAll(operations.apply(text)));
            return line(field).read(Printed.of(channel.must(live.tmux(), chain))).stream().map(facts -> facts.text(field)).toList();
        }));
    }
}
