package dev.muntin.ops.roundtrip;

import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.word.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionValuesOnTmuxTest {
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
            List<String> texts = HostileText.some(HostileText.COUNT).stream().map(live::printable).toList();
            Differing.none(texts, Channel.inParts(texts, part -> values(channel.must(live.tmux(), chain(part, carried)), part.size())));
        }
    }

    private static List<Operation> chain(List<String> texts, Function<SetOption, Operation> carried) {
        List<Operation> chain = new ArrayList<>();
        for (String text : texts) {
            chain.add(carried.apply(SetOption.of(new OptionPlace.Session(Live.SESSION), "@text", text)));
            chain.add(ListPanes.of(Live.SESSION, new Format("#{n:@text}:#{@text}")));
        }
        return chain;
    }

    /** Each printed as its length in bytes, a colon, itself and a newline. */
    private static List<String> values(String printed, int count) {
        byte[] bytes = printed.getBytes(StandardCharsets.UTF_8);
        List<String> values = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            int colon = at;
            while (bytes[colon] != ':') {
                colon++;
            }
            int length = Integer.parseInt(new String(bytes, at, colon - at, StandardCharsets.UTF_8));
            values.add(new String(Arrays.copyOfRange(bytes, colon + 1, colon + 1 + length), StandardCharsets.UTF_8));
            at = colon + length + 2;
        }
        return values;
    }
}
