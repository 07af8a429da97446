package dev.muntin.ops;

import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tmux says of commands when it only reads them: each line stands in a file of its own, for of one file it tells only the first fault. */
final class Parser {
    private static final Pattern FAULT = Pattern.compile("(?m)^.*/lines/([^/]+):1: (.*)$");

    private final PrivateTmux tmux;

    Parser(PrivateTmux tmux) {
        this.tmux = tmux;
    }

    /** What is wrong with these lines, by the keys that they are given by; nothing of them is run. */
    Map<String, String> faults(Map<String, String> lines) throws IOException {
        Path folder = Files.createDirectory(tmux.directory().resolve("lines"));
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Files.writeString(folder.resolve(line.getKey()), line.getValue() + "\n");
        }
        Output output = tmux.run("start-server", ";", "source-file", "-n", folder + "/*");
        Map<String, String> faults = new TreeMap<>();
        Matcher fault = FAULT.matcher(output.stdout() + output.stderr());
        while (fault.find()) {
            faults.put(fault.group(1), fault.group(2));
        }
        return faults;
    }
}
