package dev.muntin.golden;

import com.spun.util.ClassUtils;
import java.util.stream.Collectors;

/** Where the source of a test stands, beside which the plans are kept that it verifies. */
record TestSource(Class<?> type, String method) {
    /** Of the workspace of this name. */
    ApprovedFile approved(String workspace) {
        Class<?> file = type;
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            file = outer;
        }
        String types = type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
        return ApprovedFile.of(ClassUtils.getSourceDirectory(file).toPath().normalize(), types + "." + method + "." + encoded(workspace));
    }

    /** What is more than a letter, a digit, a dash or an underscore is written by its number, so that no two names become one. */
    private static String encoded(String name) {
        return name.codePoints().mapToObj(TestSource::encoded).collect(Collectors.joining());
    }

    private static String encoded(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' ? Character.toString(c) : String.format("%%%x", c);
    }
}
