package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FullDiskTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeWrittenIsNoSuccess() throws IOException {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try (PrintStream full = new PrintStream(new FileOutputStream("/dev/full"), false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(words, true, StandardCharsets.UTF_8)) {
            Console console = new Console(full, err, Map.of(), Path.of("/"), new Console.Streams(false, false, false));

            assertEquals(ExitCode.FAILED, Main.run(List.of("help"), console));
            assertEquals("muntin: what was to be written to standard output did not arrive\n", words.toString(StandardCharsets.UTF_8));
        }
    }
}
