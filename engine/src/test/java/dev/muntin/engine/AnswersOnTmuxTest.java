package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.Asked;
import dev.muntin.ops.CapturePane;
import dev.muntin.ops.ListBuffers;
import dev.muntin.ops.ListClients;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.ListSessions;
import dev.muntin.ops.ListWindows;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetBuffer;
import dev.muntin.ops.SetEnvironment;
import dev.muntin.ops.ShowBuffer;
import dev.muntin.ops.ShowEnvironment;
import dev.muntin.ops.ShowOptions;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Created;
import dev.muntin.ops.snapshot.BufferFields;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Field;
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.target.BufferTarget;
import dev.muntin.testkit.PrivateTmux;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersOnTmuxTest {
    private final PrivateTmux tmux = PrivateTmux.open();
    private final Engine engine = new SubprocessEngine(Live.client(tmux));

    @BeforeEach
    void start() throws EngineException {
        engine.ask(Live.session().asked());
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }

    @Test
    void whatIsListedIsSnapshotsWhateverLineWasGiven() throws EngineException {
        assertEquals(List.of(true), answer(ListPanes.of(Live.SESSION, Created.LINE).asked()).stream().map(pane -> pane.active()).toList());
        assertEquals(List.of("first"), texts(WindowFields.NAME, answer(ListWindows.all(Created.LINE).asked())));
        assertEquals(List.of("live"), texts(SessionFields.NAME, answer(ListSessions.all(Created.LINE).asked())));
        assertEquals(List.of(), answer(ListClients.all(Created.LINE).asked()));
    }

    @Test
    void optionsAndVariablesComeBackWithTheirNames() throws EngineException {
        OptionPlace place = new OptionPlace.Session(Live.SESSION);
        engine.ask(Live.set("@a", "x\ny").asked(), SetEnvironment.of(Live.SESSION, "B", "1\nC=2").asked());
        assertEquals(Optional.of("x\ny"), answer(ShowOptions.value(place, "@a").asked()).text("@a"));
        assertEquals("1\nC=2", answer(ShowEnvironment.of(Live.SESSION).asked()).values().get("B"));
    }

    @Test
    void textsAreReadAsLinesAndBuffersAsBytes() throws EngineException {
        BufferTarget buffer = new BufferTarget("b");
        engine.ask(SetBuffer.of(buffer, "x\ny").asked());
        assertEquals(Printed.of("x\ny"), answer(ShowBuffer.of(buffer).asked()));
        assertEquals(List.of("b"), texts(BufferFields.NAME, answer(ListBuffers.all(Created.LINE).asked())));
        assertEquals(24, answer(CapturePane.print(Live.SESSION).asked()).size());
    }

    @Test
    void whatWasNotAskedHasNoAnswer() throws EngineException {
        Asked<List<String>> asked = CapturePane.print(Live.SESSION).asked();
        Answers answers = engine.ask(asked);
        assertThrows(IllegalArgumentException.class, () -> answers.of(CapturePane.print(Live.SESSION).asked()));
    }

    private static List<String> texts(Field<String> field, List<Facts> rows) {
        return rows.stream().map(row -> row.text(field)).toList();
    }

    private <T> T answer(Asked<T> asked) throws EngineException {
        return engine.ask(asked).of(asked).orThrow();
    }
}
