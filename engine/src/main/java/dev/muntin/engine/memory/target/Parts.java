package dev.muntin.engine.memory.target;

/** A target cut into what names a session, a window and a pane; what is not named is empty. */
record Parts(String session, boolean exactSession, String window, boolean exactWindow, boolean onlyWindow, String pane, boolean onlyPane) {
    static Parts of(String target, Kind kind) {
        int colon = target.indexOf(':');
        int period = target.indexOf('.', Math.max(colon, 0));
        if (colon >= 0) {
            String window = target.substring(colon + 1, period < 0 ? target.length() : period);
            return cut(target.substring(0, colon), window, true, period < 0 ? "" : target.substring(period + 1), period >= 0);
        }
        if (period >= 0) {
            return cut("", target.substring(0, period), false, target.substring(period + 1), true);
        }
        return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
            case '$' -> cut(target, "", false, "", false);
            case '@' -> cut("", target, false, "", false);
            case '%' -> cut("", "", false, target, false);
            default -> switch (kind) {
                case SESSION -> cut(target, "", false, "", false);
                case WINDOW, PLACE -> cut("", target, false, "", false);
                case PANE -> cut("", "", false, target, false);
            };
        };
    }

    /** A word that could have been a pane's, read as a window's. */
    static Parts ofWindow(String word) {
        boolean exact = word.startsWith("=");
        return new Parts("", exact, exact ? word.substring(1) : word, exact, false, "", false);
    }

    private static Parts cut(String session, String window, boolean onlyWindow, String pane, boolean onlyPane) {
        boolean exactSession = session.startsWith("=");
        boolean exactWindow = window.startsWith("=");
        return new Parts(exactSession ? session.substring(1) : session, exactSession,
                windowWord(exactWindow ? window.substring(1) : window), exactWindow, onlyWindow, paneWord(pane), onlyPane);
    }

    private static String windowWord(String word) {
        return switch (word) {
            case "{start}" -> "^";
            case "{end}" -> "$";
            case "{last}" -> "!";
            case "{next}" -> "+";
            case "{previous}" -> "-";
            default -> word;
        };
    }

    private static String paneWord(String word) {
        return switch (word) {
            case "{last}" -> "!";
            case "{next}" -> "+";
            case "{previous}" -> "-";
            case "{top}" -> "top";
            case "{bottom}" -> "bottom";
            case "{left}" -> "left";
            case "{right}" -> "right";
            case "{top-left}" -> "top-left";
            case "{top-right}" -> "top-right";
            case "{bottom-left}" -> "bottom-left";
            case "{bottom-right}" -> "bottom-right";
            default -> word;
        };
    }
}
