package dev.muntin.analyzer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The user database as {@code ~name} needs it. */
final class UserHomes {
    private static final int NAME = 0;
    private static final int HOME = 5;

    private UserHomes() {}

    /** Name to home folder; empty where there is no such file, so that {@code ~name} stays as it is. */
    static Map<String, String> of(Path passwd) {
        Map<String, String> homes = new HashMap<>();
        try {
            for (String line : Files.readAllLines(passwd, StandardCharsets.ISO_8859_1)) {
                String[] fields = line.split(":", -1);
                if (fields.length > HOME) {
                    homes.putIfAbsent(fields[NAME], fields[HOME]);
                }
            }
        } catch (IOException e) {
            return Map.of();
        }
        return homes;
    }
}
