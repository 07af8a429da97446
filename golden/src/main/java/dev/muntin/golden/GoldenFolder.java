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
 * <p>What stands in folders below belongs to nobody: parts that workspaces include.
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
            List<Path> files = found.filter(file -> !Files.isDirectory(file)).sorted().toList();
            List<String> names = files.stream().map(file -> String.valueOf(file.getFileName())).toList();
            Map<String, GoldenFile> golden = new TreeMap<>();
            names.stream().filter(GoldenFolder::isWorkspace).forEach(name -> golden.put(name, file(folder, shown, name, true)));
            names.stream().filter(GoldenFolder::isApproved).map(ApprovedFile::workspace)
                    .forEach(name -> golden.computeIfAbsent(name, gone -> file(folder, shown, gone, false)));
            return new GoldenFolder(List.copyOf(golden.values()), names.stream().filter(name -> name.endsWith(".java")).map(name -> shown(shown, name)).toList());
        }
    }

    /** What a workspace's name ends with. */
    public static String endings() {
        return "*" + String.join(", *", ENDINGS);
    }

    private static GoldenFile file(Path folder, String shown, String name, boolean isThere) {
        return new GoldenFile(folder.resolve(name), shown(shown, name), isThere);
    }

    private static String shown(String folder, String name) {
        return Path.of(folder).resolve(name).toString();
    }

    static boolean isWorkspace(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Approved for a file of this folder, and not by somebody else's tests for something of their own. */
    private static boolean isApproved(String name) {
        return name.endsWith(ApprovedFile.ENDING) && isWorkspace(ApprovedFile.workspace(name));
    }
}
