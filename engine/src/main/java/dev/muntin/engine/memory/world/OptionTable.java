package dev.muntin.engine.memory.world;

import dev.muntin.ops.version.TmuxVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The options of one version of tmux. */
public final class OptionTable {
    private final Map<String, OptionKind> kinds = new TreeMap<>();

    private OptionTable() {}

    static OptionTable of(TmuxVersion version) {
        OptionTable table = new OptionTable();
        text().lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                .filter(fields -> reaches(version, fields[1], true) && !reaches(version, fields[2], false))
                .forEach(fields -> table.kinds.put(fields[0], OptionKind.of(fields)));
        return table;
    }

    private static boolean reaches(TmuxVersion version, String since, boolean otherwise) {
        return since.isEmpty() ? otherwise : version.atLeast(TmuxVersion.parse(since).orElseThrow());
    }

    private static String text() {
        try (InputStream table = Objects.requireNonNull(OptionTable.class.getResourceAsStream("options.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<OptionKind> all() {
        return kinds.values();
    }

    public Optional<OptionKind> get(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The option that tmux takes a word for: its name, or the beginning of only one. */
    public OptionKind match(String word) throws Refusal {
        Optional<OptionKind> exact = get(word);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<OptionKind> begun = kinds.values().stream().filter(kind -> kind.name().startsWith(word)).toList();
        if (begun.size() == 1) {
            return begun.getFirst();
        }
        throw new Refusal((begun.isEmpty() ? "invalid" : "ambiguous") + " option: " + word);
    }
}
