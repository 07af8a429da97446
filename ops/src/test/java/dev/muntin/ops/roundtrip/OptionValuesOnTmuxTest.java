package dev.muntin.ops.roundtrip;

import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Field;
import dev.muntin.ops.snapshot.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionValuesOnTmuxTest {
    private static final Field<String> TEXT = Field.userOption("@text");
    private static final Line LINE = new Line("text", List.of(TEXT, Field.text("pane_id")));

    @ParameterizedTest
    @EnumSource
    void anyTextIsAnOptionsValue(Channel channel) {
        comeBack(channel, set -> set);
    }

    @ParameterizedTest
    @EnumSource
    void anyTextIsAnOptionsValueWhereOperationsAreExpandedBeforeTheyAreRead(Channel channel) {
        comeBack(channel, set -> RunShell.inside(List.of(set)));
    }

    private static void comeBack(Channel channel, Function<SetOption, Operation> carried) {
        try (Live live = new Live()) {
            List<String> texts = HostileText.some(HostileText.COUNT);
            Differing.none(texts, Channel.inParts(texts, part -> LINE.read(Printed.of(channel.must(live.tmux(), chain(part, carried)))).stream()
                    .map(facts -> facts.text(TEXT)).toList()));
        }
    }

    private static List<Operation> chain(List<String> texts, Function<SetOption, Operation> carried) {
        List<Operation> chain = new ArrayList<>();
        for (String text : texts) {
            chain.add(carried.apply(SetOption.of(new OptionPlace.Session(Live.SESSION), TEXT.name(), text)));
            chain.add(ListPanes.of(Live.SESSION, LINE.format()));
        }
        return chain;
    }
}
