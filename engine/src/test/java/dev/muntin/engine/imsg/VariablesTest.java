package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.testkit.Output;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {
    @Test
    void theCallersVariablesAreText() {
        assertEquals(List.of(StandardCharsets.UTF_8.encode("A=é\n=x")), Variables.of(Map.of("A", "é\n=x")));
        assertEquals(List.of(StandardCharsets.UTF_8.encode("NOT_OURS=\uFFFD")), Variables.of(Map.of("NOT_OURS", "\uFFFD")));
    }

    @Test
    void ourOwnKeepTheirBytes() {
        assumeTrue(Files.exists(Path.of("/proc/self/environ")));
        String java = "export ODD=$(printf 'a\\377=b') && exec " + Path.of(System.getProperty("java.home"), "bin", "java") + " -cp '"
                + System.getProperty("java.class.path") + "' '" + Shown.class.getName() + "'";
        assertEquals(new Output(0, "[79, 68, 68, 61, 97, -1, 61, 98]", ""),
                Output.of(List.of("sh", "-c", java), Map.of("LC_ALL", "C.UTF-8"), Path.of("").toAbsolutePath()));
    }

    /** A Java program that shows a variable of its own. */
    static final class Shown {
        public static void main(String[] arguments) {
            ByteBuffer entry = Variables.of(Map.of("ODD", System.getenv("ODD"))).getFirst();
            System.out.print(Arrays.toString(entry.array()));
        }
    }
}
