package dev.muntin.analyzer.java;

import dev.muntin.dsl.NamedSource;
import dev.muntin.dsl.Workspace;
import java.util.Map;
import java.util.Optional;

/** Loads what was compiled from one source file. */
final class SourceLoader extends ClassLoader implements NamedSource {
    private final Classes classes;
    private final String source;

    SourceLoader(Classes classes, String source) {
        super(Workspace.class.getClassLoader());
        this.classes = classes;
        this.source = source;
    }

    @Override
    public String sourceName() {
        return source;
    }

    boolean isOfSource(String className) {
        return classes.files().containsKey(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = Optional.ofNullable(classes.files().get(name)).orElseThrow(() -> new ClassNotFoundException(name));
        return defineClass(name, bytes, 0, bytes.length);
    }
}
