package dev.muntin.cli.terminal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Becomes another program, by {@code execve}: with a Java process in between, suspending tmux would leave the terminal to nobody.
 * Nothing of ours runs afterwards, so all output has to be flushed before.
 */
public final class Exec {
    private Exec() {}

    /** Readies what takes Java as long as tmux takes for a small session: to be done while something else is waited for. */
    public static void prepare() {
        try {
            // No name is no program: the system says so, and that is all.
            execve(Path.of(""), List.of(""), Map.of("", ""));
        } catch (IOException | RuntimeException | LinkageError e) {
            // Whoever needs it hears of it then.
            return;
        }
    }

    /** Does not return; unless the program cannot be started. */
    public static int become(List<String> command, Map<String, String> environment) throws IOException {
        Path program = find(command.getFirst(), environment);
        int error = execve(program, command, environment);
        throw new IOException("'" + program + "' did not start: error " + error);
    }

    /** What went wrong, as a number of the system: only then it returns. */
    private static int execve(Path program, List<String> command, Map<String, String> environment) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
            List<String> variables = environment.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
            int failed = (int) Native.EXECVE.invokeExact(state,
                    arena.allocateFrom(program.toString()), strings(arena, command), strings(arena, variables));
            return failed == 0 ? 0 : state.get(JAVA_INT, Native.ERROR);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }

    /** The system's own function, and where the number of its error stands. */
    private static final class Native {
        private static final String ERRNO = "errno";
        static final MethodHandle EXECVE = execve();
        static final long ERROR = Linker.Option.captureStateLayout().byteOffset(MemoryLayout.PathElement.groupElement(ERRNO));

        private Native() {}

        @SuppressWarnings("restricted")
        private static MethodHandle execve() {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().find("execve").orElseThrow(),
                    FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS), Linker.Option.captureCallState(ERRNO));
        }
    }

    /** What {@code execvp} would find; it looks in our own PATH, not in that of the environment given. */
    private static Path find(String name, Map<String, String> environment) throws IOException {
        if (name.contains("/")) {
            return Path.of(name);
        }
        for (String folder : environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin").split(":", -1)) {
            Path candidate = Path.of(folder, name);
            if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        throw new IOException("there is no '" + name + "' on PATH");
    }

    private static MemorySegment strings(Arena arena, List<String> texts) {
        MemorySegment array = arena.allocate(ADDRESS, texts.size() + 1);
        for (int i = 0; i < texts.size(); i++) {
            array.setAtIndex(ADDRESS, i, arena.allocateFrom(texts.get(i)));
        }
        array.setAtIndex(ADDRESS, texts.size(), MemorySegment.NULL);
        return array;
    }
}
