package dev.muntin.analyzer.java;

import dev.muntin.analyzer.source.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file as the compiler sees it: under a name that a class may bear, which a file need not. */
final class SourceText extends SimpleJavaFileObject {
    private final SourceFile source;
    private final String more;

    /** @param more what is compiled as if it stood at the end of the file */
    SourceText(SourceFile source, String more) {
        super(uri(source), Kind.SOURCE);
        this.source = source;
        this.more = more;
    }

    private static URI uri(SourceFile source) {
        try {
            return new URI("source", null, "/" + ClassName.of(source.path()) + Kind.SOURCE.extension, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no name for a class: " + source.path(), e);
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text() + more;
    }

    /** What the compiler's messages call it. */
    @Override
    public String getName() {
        return source.name();
    }

    /** As {@code java Dev.java} has it: nobody looks for the class by the name of its file. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }
}
