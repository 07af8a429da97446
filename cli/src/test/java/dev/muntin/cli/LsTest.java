package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LsTest {
    @TempDir
    private Path directory;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aHome() {
        environment.put("HOME", directory.toString());
    }

    @Test
    void everyNameStandsBesideTheFileThatItMeans() throws IOException {
        put(".tmuxp/dev.yaml", ".tmuxp/dev.json", ".tmuxp/api.java", ".tmuxp/long-name.yml", ".tmuxp/notes.txt", ".tmuxp/not.a.name.yaml");

        assertEquals(new Ran(0, "api        " + path(".tmuxp/api.java") + "dev        " + path(".tmuxp/dev.yaml")
                + "long-name  " + path(".tmuxp/long-name.yml"), ""), run(directory, "ls"));
    }

    @Test
    void aFolderAboveIsCalledAsItIsSeenFromHere() throws IOException {
        put(".tmuxp.yaml", "src/.tmuxp.json", "src/api/.tmuxp.yml", "src/api/.tmuxp.java");

        assertEquals(".      " + path("src/api/.tmuxp.yml") + "..     " + path("src/.tmuxp.json") + "../..  " + path(".tmuxp.yaml"),
                run(directory.resolve("src/api"), "ls").out());
    }

    @Test
    void aFolderWithSeveralIsNoName() throws IOException {
        put(".tmuxp.yaml", ".tmuxp.json");

        assertEquals("muntin: there are no workspaces in " + directory.resolve(".tmuxp") + ", and none belongs to this directory\n",
                run(directory, "ls").err());
    }

    @Test
    void nothingAboveTheHomeFolderCounts() throws IOException {
        put(".tmuxp.yaml", "home/src/a");
        environment.put("HOME", directory.resolve("home").toString());

        assertEquals(new Ran(0, "", ""), run(directory.resolve("home/src"), "ls", "-q"));
    }

    @Test
    void asJsonItSaysTheFormatToo() throws IOException {
        put(".tmuxp/a\"b.yaml", ".tmuxp.json");

        assertEquals("{\"schema\":1,\"workspaces\":["
                + "{\"name\":\".\",\"path\":\"" + directory.resolve(".tmuxp.json") + "\",\"format\":\"json\",\"source\":\"local\"},"
                + "{\"name\":\"a\\u0022b\",\"path\":\"" + directory + "/.tmuxp/a\\u0022b.yaml\",\"format\":\"yaml\",\"source\":\"named\"}]}\n",
                run(directory, "ls", "--json").out());
    }

    @Test
    void withoutAnyTheJsonIsAnEmptyList() {
        assertEquals("{\"schema\":1,\"workspaces\":[]}\n", run(directory, "ls", "--json").out());
    }

    private void put(String... files) throws IOException {
        for (String file : files) {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
    }

    private String path(String file) {
        return directory.resolve(file) + "\n";
    }

    private Ran run(Path where, String... words) {
        return Ran.in(where, environment, words);
    }
}
