package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {
    @TempDir
    private Path folder;

    @Test
    void whoseNameIsNotAsciiHasAHome() throws IOException {
        Users users = new Users(Files.writeString(folder.resolve("passwd"), "jürgen:x:1000:1000::/home/jürgen:/bin/sh\n"));

        assertEquals(Optional.of("/home/jürgen"), users.home("jürgen"));
    }

    @Test
    void aNameThatIsNotUtf8HidesNoOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("m\u00fcller:x:1:1::/home/m:/bin/sh\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes("me:x:2:2::/home/me:/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        Users users = new Users(Files.write(folder.resolve("passwd"), bytes.toByteArray()));

        assertEquals(Optional.of("/home/me"), users.home("me"));
    }
}
