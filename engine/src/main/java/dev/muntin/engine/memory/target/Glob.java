package dev.muntin.engine.memory.target;

import java.util.regex.Pattern;

/** A shell's pattern, by which tmux finds names; brackets are left out, no target of ours has them. */
final class Glob {
    private Glob() {}

    static boolean matches(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(switch (c) {
                case '*' -> ".*";
                case '?' -> ".";
                default -> Pattern.quote(String.valueOf(c));
            });
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
    }
}
