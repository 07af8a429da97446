package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Server;

/** Characters that tmux does not keep as they are in names. */
final class Visible {
    private Visible() {}

    /** Control characters and backslashes as escapes. */
    static String text(String name, Server server) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            visible.append(character(name.charAt(i), i, name, server));
        }
        return visible.toString();
    }

    private static String character(char c, int at, String name, Server server) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\007' -> "\\a";
            case '\b' -> "\\b";
            case '\013' -> "\\v";
            case '\f' -> "\\f";
            case '$' -> dollar(at, name, server);
            default -> c < ' ' || c == '\177' ? String.format("\\%03o", (int) c) : String.valueOf(c);
        };
    }

    private static String dollar(int at, String name, Server server) {
        char next = at + 1 < name.length() ? name.charAt(at + 1) : ' ';
        return !server.atLeast(3, 5) && (Character.isLetter(next) || next == '_' || next == '{') ? "\\$" : "$";
    }

    /** From 3.7 on names with control characters are refused. */
    static String checked(String name, String what, Server server) throws Refusal {
        if (name.chars().anyMatch(c -> c < ' ' || c == '\177')) {
            throw new Refusal("invalid " + what + " name: " + name);
        }
        return name.replace("\\", "\\\\");
    }
}
