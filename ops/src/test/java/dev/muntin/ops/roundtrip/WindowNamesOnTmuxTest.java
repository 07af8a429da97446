package dev.muntin.ops.roundtrip;

import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.Start;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowNamesOnTmuxTest {
    @ParameterizedTest
    @EnumSource
    void anyTextThatCanBeSeenIsTheNameOfAWindow(Channel channel) {
        List<String> names = HostileText.some(HostileText.COUNT).stream().map(WindowNamesOnTmuxTest::allowed)
                .filter(name -> !name.isBlank()).toList();
        try (Live live = new Live()) {
            Differing.none(names, Channel.inParts(names, part -> named(live, channel, part)));
        }
    }

    /** Without what is refused before a chain is made. */
    private static String allowed(String text) {
        return text.codePoints().filter(c -> !Character.isISOControl(c) && "\\.:".indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static List<String> named(Live live, Channel channel, List<String> names) {
        List<Operation> chain = new ArrayList<>();
        for (String name : names) {
            // In place of the last one, so that many names are not many processes.
            chain.add(NewWindow.replacing(new WindowTarget.First(Live.SESSION), name, new Start("", Map.of(), Live.SLEEP)));
            chain.add(ListPanes.of(Live.SESSION, Listing.LINE.format()));
        }
        return Listing.LINE.read(Printed.of(channel.must(live.tmux(), chain))).stream().map(facts -> facts.text(WindowFields.NAME)).toList();
    }
}
