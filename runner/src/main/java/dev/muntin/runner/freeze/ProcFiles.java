package dev.muntin.runner.freeze;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes as the files below {@code /proc} tell them at one moment. */
public final class ProcFiles implements Processes {
    // Of what stands behind the name of a program, which can hold anything.
    private static final int PARENT = 1;
    private static final int GROUP = 2;
    private static final int FOREGROUND = 5;
    private static final String PATH = "PATH=";

    private record Kin(String parent, String group) {}

    private final Path folder;
    /** How many processes each process has started into a group; read when it is asked for first. */
    private Map<Kin, Long> kin = Map.of();

    /** @param folder {@code /proc} itself */
    ProcFiles(Path folder) {
        this.folder = folder;
    }

    /** Those of this machine. */
    public static Processes here() {
        return new ProcFiles(Path.of("/proc"));
    }

    @Override
    public Foreground foreground(long process) {
        try {
            List<String> first = facts(process);
            long group = Long.parseLong(first.get(FOREGROUND));
            // In its first moment, the process with which a pane begins has no terminal yet.
            boolean isFirst = group <= 0 || group == Long.parseLong(first.get(GROUP));
            return isFirst ? new Foreground.First() : program(process, group);
        } catch (IOException | NumberFormatException e) {
            return new Foreground.Unsaid("what runs there cannot be seen");
        }
    }

    @Override
    public Optional<Path> directory(long process) {
        try {
            return Optional.of(Files.readSymbolicLink(folder.resolve(Long.toString(process)).resolve("cwd")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Foreground program(long shell, long group) throws IOException {
        if (members(shell, group) > 1) {
            return new Foreground.Unsaid("several programs run there together");
        }
        byte[] line = Files.readAllBytes(folder.resolve(Long.toString(group)).resolve("cmdline"));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            List<String> words = List.of((text.endsWith("\0") ? text.substring(0, text.length() - 1) : text).split("\0", -1));
            boolean typable = !text.isEmpty() && !text.startsWith("-")
                    && words.stream().noneMatch(word -> word.chars().anyMatch(Character::isISOControl));
            if (!typable) {
                return new Foreground.Unsaid("the program that runs there cannot be typed");
            }
            return isFound(words.getFirst(), List.of(shell, group)) ? new Foreground.Program(words)
                    : new Foreground.Unsaid("what runs there calls itself '" + words.getFirst() + "', and there is no such program");
        } catch (CharacterCodingException e) {
            return new Foreground.Unsaid("the words of the program that runs there are no text");
        }
    }

    /** Some programs write what they are about over their name. Where nobody can tell, it is believed. */
    private boolean isFound(String name, List<Long> processes) {
        if (name.contains("/")) {
            return !name.startsWith("/") || Files.isExecutable(Path.of(name));
        }
        List<String> folders = processes.stream().flatMap(this::programs).toList();
        return folders.isEmpty() || folders.stream().anyMatch(programs -> Files.isExecutable(Path.of(programs, name)));
    }

    /** Where a process looks for programs. */
    private Stream<String> programs(long process) {
        try {
            byte[] environment = Files.readAllBytes(folder.resolve(Long.toString(process)).resolve("environ"));
            return Stream.of(new String(environment, StandardCharsets.UTF_8).split("\0")).filter(variable -> variable.startsWith(PATH))
                    .flatMap(variable -> Stream.of(variable.substring(PATH.length()).split(":"))).filter(each -> each.startsWith("/"));
        } catch (IOException e) {
            return Stream.of();
        }
    }

    /** How many programs of a line the shell itself has started: those that a pipe joins. */
    private long members(long shell, long group) throws IOException {
        if (kin.isEmpty()) {
            try (Stream<Path> all = Files.list(folder)) {
                kin = all.map(path -> path.getFileName().toString()).filter(name -> name.matches("\\d+"))
                        .flatMap(name -> kin(Long.parseLong(name))).collect(Collectors.groupingBy(each -> each, Collectors.counting()));
            }
        }
        return kin.getOrDefault(new Kin(Long.toString(shell), Long.toString(group)), 0L);
    }

    private Stream<Kin> kin(long process) {
        try {
            List<String> facts = facts(process);
            return Stream.of(new Kin(facts.get(PARENT), facts.get(GROUP)));
        } catch (IOException gone) {
            return Stream.of();
        }
    }

    /** The state of a process and what follows it. */
    private List<String> facts(long process) throws IOException {
        String text = Files.readString(folder.resolve(Long.toString(process)).resolve("stat"), StandardCharsets.ISO_8859_1);
        List<String> facts = List.of(text.substring(text.lastIndexOf(')') + 1).strip().split(" "));
        if (facts.size() <= FOREGROUND) {
            throw new IOException("no state of a process: " + text);
        }
        return facts;
    }
}
