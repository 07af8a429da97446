package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.Operation;
import dev.muntin.testkit.CountedTmux;
import dev.muntin.testkit.PrivateTmux;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubprocessDispatchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,display-message -p x", "300,source-file -"})
    void aChainIsOneProcessHoweverLongItIs(int length, String end) throws EngineException {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            CountedTmux counted = new CountedTmux(tmux);
            List<Operation> chain = Stream.generate(() -> Live.say("x")).limit(length).toList();
            new SubprocessEngine(Live.client(tmux, counted.binary())).send(Request.of(chain));
            assertEquals(List.of(end), counted.calls().stream().map(call -> call.substring(Math.max(0, call.length() - end.length()))).toList());
        }
    }

    @Test
    void bytesThatAreNoTextSurvive() throws EngineException {
        Reply reply = send(FakeTmux.of(folder, "printf '\\377\\376\\200a\\n'; printf '\\303' >&2; exit 3"));
        assertArrayEquals(new byte[] {-1, -2, -128, 'a', '\n'}, reply.stdout());
        assertArrayEquals(new byte[] {(byte) 0xc3}, reply.stderr());
        assertEquals(3, reply.exit());
    }

    @Test
    void aClientThatIsKilledHasNotAnswered() {
        EngineException e = assertThrows(EngineException.class, () -> send(FakeTmux.of(folder, "echo S live; kill -KILL $$")));
        assertEquals("UNKNOWN: tmux was ended by signal 9 before it had answered", e.certainty() + ": " + e.words());
    }

    @Test
    void muchOnBothSidesIsNoDeadlock() throws EngineException {
        String much = "head -c 1500000 /dev/zero";
        Reply reply = send(FakeTmux.of(folder, much + " >&2; " + much + "; " + much + " >&2"));
        assertEquals(List.of(1_500_000, 3_000_000), List.of(reply.stdout().length, reply.stderr().length));
    }

    @Test
    void aClientThatEndsBeforeItHasReadEverythingHasAnswered() throws EngineException {
        Reply reply = FakeTmux.of(folder, "echo words >&2; exit 1").engine()
                .send(Request.of(List.of(Live.set("@a", "x".repeat(3_000_000)))));
        assertEquals(EngineContract.reply(1, "", "words\n"), reply);
    }

    @Test
    void tmuxSeesExactlyTheEnvironmentOfTheClient() throws EngineException {
        SubprocessEngine engine = FakeTmux.of(folder, "exec env -0").engine(Map.of("PATH", "/usr/bin:/bin", "EMPTY", "", "ODD", "a=b\nc é"));
        // The shell between adds its own.
        List<String> seen = Stream.of(engine.send(Request.of(List.of(Live.session()))).text().split("\0"))
                .filter(entry -> !entry.matches("(?s)(PWD|OLDPWD|SHLVL|_)=.*")).sorted().toList();
        assertEquals(List.of("EMPTY=", "ODD=a=b\nc é", "PATH=/usr/bin:/bin"), seen);
    }

    @Test
    void tmuxSeesExactlyTheArgumentsOfTheChain() throws EngineException {
        Reply reply = send(FakeTmux.of(folder, "printf '<%s>' \"$@\""), Live.say("a b\n\"'$HOME"));
        assertEquals("<-u><display-message><-p><a b\n\"'$HOME>", reply.text());
    }

    @Test
    void aVersionThatCannotBePlacedIsSaid() {
        EngineException e = assertThrows(EngineException.class, () -> FakeTmux.of(folder, "echo tmux openbsd-7.4").engine().version());
        assertEquals("'tmux openbsd-7.4' is no version of tmux that can be compared with others", e.words());
    }

    @Test
    void whatNoProcessCanBeGivenIsTheCallersFault() {
        assertThrows(IllegalArgumentException.class, () -> send(FakeTmux.of(folder, "true"), Live.say("a\0b")));
    }

    private static Reply send(FakeTmux fake, Operation... chain) throws EngineException {
        return fake.engine().send(Request.of(chain.length == 0 ? List.of(Live.session()) : List.of(chain)));
    }
}
