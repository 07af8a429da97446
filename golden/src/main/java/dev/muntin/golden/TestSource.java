package dev.muntin.golden;

import com.spun.util.ClassUtils;
import java.nio.charset.StandardCharsets;

/** Where the source of a test stands, beside which the plans are kept that it verifies. */
record TestSource(Class<?> type, String method) {
    /** Of the workspace of this name. */
    ApprovedFile approved(String workspace) {
        Class<?> file = type;
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            file = outer;
        }
        String types = type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
        return ApprovedFile.of(ClassUtils.getSourceDirectory(file).toPath().normalize(), types + "." + encoded(method) + "." + encoded(workspace));
    }

    /** As in addresses of the web: no two names become one, and every file system and every locale can write what they become. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(isPlain(each) ? String.valueOf((char) each) : String.format("%%%02x", each));
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9' || each == '-' || each == '_';
    }
}
