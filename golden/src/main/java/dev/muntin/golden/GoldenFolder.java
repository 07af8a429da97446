package dev.muntin.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of workspaces with the plans that were approved for them: {@code dev.yaml} and {@code dev.yaml.approved.sh}.
 *
 * <p>What stands in folders below belongs to nobody: parts that workspaces include. What begins with a dot is hidden: editors leave locks of such names.
 *
 * @param files in the order of their names
 * @param skipped Java files, as messages call them: to read one is to run it, and nobody has named it
 */
public record GoldenFolder(List<GoldenFile> files, List<String> skipped) {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    public GoldenFolder {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /** @param shown what messages call it */
    public static GoldenFolder of(Path folder, String shown) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(file -> !Files.isDirectory(file) && !name(file).startsWith(".")).sorted().toList();
            Map<String, GoldenFile> golden = new TreeMap<>();
            files.stream().filter(file -> isWorkspace(name(file))).forEach(file -> golden.put(name(file), new GoldenFile(file, shown(shown, file), true)));
            files.stream().filter(file -> isApproved(name(file)))
                    .forEach(file -> golden.computeIfAbsent(ApprovedFile.workspace(name(file)), gone -> GoldenFile.gone(file, shown(shown, file))));
            return new GoldenFolder(List.copyOf(golden.values()), files.stream().filter(file -> name(file).endsWith(".java")).map(file -> shown(shown, file)).toList());
        }
    }

    /** What a workspace's name ends with. */
    public static String endings() {
        return "*" + String.join(", *", ENDINGS);
    }

    private static String shown(String folder, Path file) {
        return Path.of(folder).resolve(file.getFileName()).toString();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static boolean isWorkspace(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Approved for a file of this folder, and not by somebody else's tests for something of their own. */
    private static boolean isApproved(String name) {
        return name.endsWith(ApprovedFile.ENDING) && isWorkspace(ApprovedFile.workspace(name));
    }
}
