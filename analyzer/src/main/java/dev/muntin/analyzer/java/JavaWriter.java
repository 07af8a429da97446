package dev.muntin.analyzer.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.muntin.dsl.Layout;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a declaration as the Java source that reads back to an equal one: an ordinary class, for Java 21 and newer. */
public final class JavaWriter {
    private static final String INDENT = "    ";
    private static final Map<String, Object> TYPES = Map.of(
            "workspace", Workspace.class, "duration", Duration.class, "readiness", Readiness.class, "synchronize", Synchronize.class);

    private JavaWriter() {}

    /** @param name the file, or the session, that the class is named after */
    public static String write(Workspace workspace, String name) {
        TypeSpec type = TypeSpec.classBuilder(ClassName.of(name)).addModifiers(Modifier.FINAL).addMethod(method(workspace)).build();
        JavaFile.Builder file = JavaFile.builder("", type).indent(INDENT).skipJavaLangImports(true);
        layouts(workspace).forEach(layout -> file.addStaticImport(Layout.class, layout.name()));
        return file.build().toString();
    }

    private static MethodSpec method(Workspace workspace) {
        String call = CallLayout.of(WorkspaceCode.of(workspace), "", "return Workspace.;".length());
        CodeBlock body = CodeBlock.builder().addNamed("return $workspace:T." + call + ";\n", TYPES).build();
        return MethodSpec.methodBuilder("workspace").returns(Workspace.class).addCode(body).build();
    }

    private static Stream<Layout> layouts(Workspace workspace) {
        return Stream.of(Layout.values())
                .filter(layout -> workspace.windows().stream().flatMap(window -> window.layout().asked().stream()).anyMatch(layout.word()::equals));
    }
}
