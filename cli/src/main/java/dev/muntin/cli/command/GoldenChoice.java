package dev.muntin.cli.command;

import dev.muntin.analyzer.source.Reason;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.golden.GoldenFile;
import dev.muntin.golden.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workspaces that the words of {@code golden} mean: files, and those of folders, each once.
 *
 * @param skipped what lies in a folder and is not looked at
 */
record GoldenChoice(List<GoldenFile> files, List<String> skipped) {
    static GoldenChoice of(List<String> words, Console console) {
        Map<Path, GoldenFile> files = new LinkedHashMap<>();
        List<String> skipped = new ArrayList<>();
        for (String shown : words) {
            GoldenFolder folder = folder(shown, console);
            folder.files().forEach(file -> files.putIfAbsent(file.workspace().normalize(), file));
            skipped.addAll(folder.skipped());
        }
        return new GoldenChoice(List.copyOf(files.values()), skipped);
    }

    private static GoldenFolder folder(String shown, Console console) {
        if (shown.isEmpty()) {
            throw UsageException.missing("the name of the file or folder is empty");
        }
        Path path = console.directory().resolve(shown);
        return Files.isDirectory(path) ? whole(path, shown) : new GoldenFolder(List.of(file(path, shown)), List.of());
    }

    private static GoldenFolder whole(Path path, String shown) {
        try {
            GoldenFolder folder = GoldenFolder.of(path, shown);
            if (folder.files().isEmpty()) {
                throw UsageException.missing("there is no workspace in '" + shown + "': no " + GoldenFolder.endings());
            }
            return folder;
        } catch (IOException e) {
            throw UsageException.missing("cannot look into '" + shown + "': " + Reason.of(e));
        }
    }

    private static GoldenFile file(Path path, String shown) {
        GoldenFile file = GoldenFile.of(path, shown);
        if (!file.isKnown()) {
            throw UsageException.missing("there is no workspace and no folder '" + shown + "'");
        }
        if (!file.isCalledWorkspace()) {
            throw UsageException.missing("no plan can be approved for '" + shown + "': it is no " + GoldenFolder.endings());
        }
        return file;
    }
}
