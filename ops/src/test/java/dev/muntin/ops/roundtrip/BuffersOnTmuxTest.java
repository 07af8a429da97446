package dev.muntin.ops.roundtrip;

import dev.muntin.ops.Operation;
import dev.muntin.ops.SetBuffer;
import dev.muntin.ops.ShowBuffer;
import dev.muntin.ops.target.BufferTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuffersOnTmuxTest {
    private static final BufferTarget BUFFER = new BufferTarget("b");
    /** Stands behind every text, to tell them apart: a buffer is printed with nothing added. */
    private static final String END = "<end of text>";

    @ParameterizedTest
    @EnumSource
    void anyTextIsTheContentOfABuffer(Channel channel) {
        try (Live live = new Live()) {
            List<String> texts = HostileText.some(HostileText.COUNT);
            Differing.none(texts, Channel.inParts(texts, part -> shown(live, channel, part)));
        }
    }

    private static List<String> shown(Live live, Channel channel, List<String> texts) {
        // Shown once only: a client takes no second buffer while it writes the first.
        List<Operation> chain = new ArrayList<>(List.of(SetBuffer.of(BUFFER, END)));
        texts.forEach(text -> chain.add(SetBuffer.of(BUFFER, text + END).with(SetBuffer.APPEND)));
        chain.add(ShowBuffer.of(BUFFER));
        return Arrays.asList(channel.must(live.tmux(), chain).split(END, -1)).subList(1, texts.size() + 1);
    }
}
