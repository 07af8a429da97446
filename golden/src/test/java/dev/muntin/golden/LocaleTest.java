package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java reads the names of files by the locale that it was started in. */
class LocaleTest {
    private static final String REASON = "Unreadable[why=its name is no text in %s,"
            + " the encoding of the locale that this runs in; LC_ALL=C.UTF-8 is one that can write all names]";

    @TempDir
    private Path folder;

    /** Runs in a Java of its own. */
    static class Checked {
        private Checked() {}

        public static void main(String[] folder) throws IOException {
            GoldenFolder.of(Path.of(folder[0]), "some").files().forEach(file -> System.out.println(file.check(Map.of()).verdict()));
        }
    }

    @Test
    void inTheCLocaleANameThatIsNotAsciiIsReportedAndTheOthersAreChecked() throws IOException {
        put("\\303\\251.yml");
        put("\\303\\266.yaml.approved.sh");
        put("z.yml");

        String reason = REASON.formatted("ANSI_X3.4-1968");

        assertEquals(List.of("Missing[]", reason, reason), checked("C"));
    }

    @Test
    void inUtf8SoIsANameOfAnOlderEncoding() throws IOException {
        put("\\303\\251.yml");
        put("\\351.yml");

        assertEquals(List.of("Missing[]", REASON.formatted("UTF-8")), checked("C.UTF-8"));
    }

    /** The shell writes names as bytes, whatever the locale of this test. */
    private void put(String name) {
        Output written = Output.of(List.of("/bin/sh", "-c", "echo '{windows: [{panes: [ls]}], session_name: dev}' > \"$(printf '" + name + "')\""),
                Map.of("LC_ALL", "C"), folder);
        assertEquals(0, written.exit(), written.stderr());
    }

    private List<String> checked(String locale) throws IOException {
        Output output = Output.of(List.of(System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"),
                Checked.class.getName(), folder.toString()), Map.of("LC_ALL", locale), Files.createDirectory(folder.resolve("here")));
        assertEquals("", output.stderr());
        return output.stdout().lines().toList();
    }
}
