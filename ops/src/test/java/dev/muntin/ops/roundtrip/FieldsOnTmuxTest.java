package dev.muntin.ops.roundtrip;

import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Field;
import dev.muntin.ops.snapshot.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unlike a length in front of it, escaping brings back a field exactly from every tmux, also from those that escape on their own. */
class FieldsOnTmuxTest {
    private static final Field<String> TEXT = Field.userOption("@text");
    private static final Line LINE = new Line("text", List.of(TEXT, Field.text("pane_id")));

    @Test
    void anyTextIsAField() {
        List<String> texts = HostileText.some(HostileText.COUNT);
        try (Live live = new Live()) {
            Differing.none(texts, Channel.inParts(texts, part -> LINE.read(Printed.of(Channel.STANDARD_INPUT.must(live.tmux(), chain(part)))).stream()
                    .map(facts -> facts.text(TEXT)).toList()));
        }
    }

    private static List<Operation> chain(List<String> texts) {
        List<Operation> chain = new ArrayList<>();
        for (String text : texts) {
            chain.add(SetOption.of(new OptionPlace.Session(Live.SESSION), TEXT.name(), text));
            chain.add(ListPanes.of(Live.SESSION, LINE.format()));
        }
        return chain;
    }
}
