package dev.muntin.engine.imsg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An environment as bytes. Java's strings have lost what was no text; where such a variable is still our own, the system has it. */
final class Variables {
    private static final Path OWN = Path.of("/proc/self/environ");
    private static final char LOST = '\uFFFD';

    private Variables() {}

    static List<ByteBuffer> of(Map<String, String> environment) {
        Map<String, ByteBuffer> own = environment.values().stream().anyMatch(Variables::lossy) ? own() : Map.of();
        return environment.entrySet().stream().map(entry -> {
            ByteBuffer text = StandardCharsets.UTF_8.encode(entry.getKey() + "=" + entry.getValue());
            boolean inherited = lossy(entry.getValue()) && entry.getValue().equals(System.getenv(entry.getKey()));
            return inherited ? own.getOrDefault(entry.getKey(), text) : text;
        }).toList();
    }

    private static boolean lossy(String value) {
        return value.indexOf(LOST) >= 0;
    }

    private static Map<String, ByteBuffer> own() {
        Map<String, ByteBuffer> entries = new HashMap<>();
        byte[] all = bytes();
        int start = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                ByteBuffer entry = ByteBuffer.wrap(Arrays.copyOfRange(all, start, i));
                entries.put(StandardCharsets.UTF_8.decode(entry.duplicate()).toString().split("=", 2)[0], entry);
                start = i + 1;
            }
        }
        return entries;
    }

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(OWN);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
