package dev.muntin.cli.readme;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java out of the README, as a program that can be compiled and run. */
final class Snippet {
    private static final String PROGRAM = """
            import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
            import static dev.muntin.dsl.Workspace.workspace;

            import dev.muntin.compiler.emit.ArgvEmitter;
            import dev.muntin.dsl.Workspace;
            import dev.muntin.engine.Engine;
            import dev.muntin.engine.SubprocessEngine;
            import dev.muntin.engine.TmuxClient;
            import dev.muntin.runner.Muntin;
            import dev.muntin.runner.Outcome;

            public class Program {
                public static Workspace hello() {
                    %s
                    return hello;
                }

                public static void main(String[] none) {
                    Workspace hello = hello();
                    %s
                }
            }
            """;

    private Snippet() {}

    /** Compiles both blocks into a folder, under everything that is in our own class path. */
    static void compile(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Program.java"),
                PROGRAM.formatted(Readme.block("java", "workspace(\"hello\""), Readme.block("java", "Muntin.on")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        boolean compiled = compiler.getTask(words, null, null,
                List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source)).call();
        if (!compiled) {
            throw new AssertionError("the README's Java does not compile:\n" + words);
        }
    }
}
