package dev.muntin.runner.confirm;

import java.util.Locale;
import java.util.TreeSet;

/** The ways in which one key is written. */
final class Keys {
    private Keys() {}

    /** A key by its code can be any. */
    static boolean same(String asked, String found) {
        return asked.startsWith("0x") || canonical(asked).equals(canonical(found));
    }

    /** Modifiers in one order, and all in small letters, as far as a shifted letter is no other key. */
    private static String canonical(String key) {
        TreeSet<String> modifiers = new TreeSet<>();
        String rest = key;
        for (boolean more = true; more;) {
            more = rest.length() > 2 && rest.charAt(1) == '-' && "CcMmSs".indexOf(rest.charAt(0)) >= 0;
            if (more) {
                modifiers.add(rest.substring(0, 1).toUpperCase(Locale.ROOT));
                rest = rest.substring(2);
            } else if (rest.length() > 1 && rest.charAt(0) == '^') {
                modifiers.add("C");
                rest = rest.substring(1);
            }
        }
        return modifiers + (rest.length() > 1 || modifiers.contains("C") ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
