package dev.muntin.ops.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.ops.json.MalformedJsonException;
import dev.muntin.ops.printed.Printed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultJsonTest {
    private static final Reading<Printed> RAW = Readings.raw();

    static Stream<Status> statuses() {
        return Stream.of(new Status.Complete(), new Status.Complete(Printed.of("é\u0000\u001b\n")), new Status.Complete(Printed.UNTOLD),
                new Status.Complete(Printed.of(new byte[] {'a', (byte) 0xff, 0})), new Status.Complete(Printed.of(new byte[] {(byte) 0xc3})),
                new Status.Failed("can't find pane: \"x\""), new Status.Skipped(3), new Status.Unknown());
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void aResultReadsBackAsItsEqual(Status status) {
        List<Result<Printed>> results = List.of(new Result<>(List.of("display-message", "-p", "x;"), status, RAW));

        assertEquals(results, ResultJson.read(ResultJson.document(results, RAW), RAW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"complete\":7}", "{\"complete\":{\"base64\":\"?\"}}", "{\"gone\":{}}", "{\"unknown\":{\"x\":1}}", "{}",
        "{\"failed\":\"x\",\"unknown\":{}}"})
    void whatIsNoStatusIsRefused(String status) {
        String document = "{\"schema\":1,\"results\":[{\"words\":[],\"status\":" + status + "}]}";

        assertThrows(MalformedJsonException.class, () -> ResultJson.read(document, RAW));
    }
}
