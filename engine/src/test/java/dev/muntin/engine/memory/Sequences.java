package dev.muntin.engine.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random commands for a server that has sessions {@code s0} and {@code s1}: mostly sensible, sometimes not. */
final class Sequences {
    private static final List<String> SESSIONS = List.of("s0", "s1", "s2", "s10");
    private static final List<String> WINDOWS = List.of("", "", "", "", "^", "$", "!", "+", "-", "+2", "0", "1", "2", "5", "w1", "=w1", "w", "@1", "@3");
    private static final List<String> PANES = List.of("", "", "", "", "", ".+", ".-", ".+2", ".!", ".0", ".1", ".2", ".{top-left}", ".{bottom-right}",
            ".{top}", ".{left}", ".{right}", ".{bottom}", ".{last}", ".%3");
    private static final List<String> LAYOUTS = List.of("even-horizontal", "even-vertical", "main-horizontal", "main-vertical", "tiled", "tiled", "tile", "main-h",
            "b25d,80x24,0,0,0", "c195,80x24,0,0[80x12,0,0,0,80x11,0,13,1]", "3b33,120x44,0,0[120x12,0,0,0,120x31,0,13{60x31,0,13,1,59x31,61,13,2}]");

    private final Random random;

    Sequences(long seed) {
        random = new Random(seed);
    }

    /** Steps, each a chain of one command or a few. */
    List<List<List<String>>> steps(int count) {
        return IntStream.range(0, count).mapToObj(i -> chain()).toList();
    }

    private List<List<String>> chain() {
        int length = chance(4) ? 2 + random.nextInt(2) : 1;
        return IntStream.range(0, length).mapToObj(i -> command()).toList();
    }

    private List<String> command() {
        return switch (random.nextInt(42)) {
            case 0 -> words("new-session", "-d", "-s", one(SESSIONS)).maybe("-n", "w" + random.nextInt(3)).maybe("-x", size(), "-y", size()).list();
            case 1, 2, 3, 4 -> words("new-window").flags("abdkS").maybe("-n", "w" + random.nextInt(3)).maybe("-t", window()).list();
            case 5, 6, 7, 8, 9, 10, 11, 12 -> words("split-window").flags("hbdfZ").maybe("-l", length()).sometimes("-t", pane()).list();
            case 13, 14 -> words("select-pane").sometimes("-t", pane()).maybe(one(List.of("-L", "-R", "-U", "-D", "-l", "-Z", "-m", "-M"))).list();
            case 15 -> words("select-pane", "-T", "title " + random.nextInt(9)).sometimes("-t", pane()).list();
            case 16, 17 -> words("select-window", "-t", window()).maybe(one(List.of("-l", "-n", "-p", "-T"))).list();
            case 18, 19, 20 -> words("select-layout").maybe(one(List.of("-E", "-n", "-p", "-o"))).sometimes("-t", pane()).sometimes(one(LAYOUTS)).list();
            case 21 -> words("resize-window").maybe("-x", size()).maybe("-y", size()).maybe("-" + one(List.of("L", "R", "U", "D"))).maybe("-t", window()).list();
            case 22, 23, 24 -> words("resize-pane").maybe("-x", length()).maybe("-y", length()).maybe("-" + one(List.of("L", "R", "U", "D", "Z")))
                    .sometimes("-t", pane()).list();
            case 25 -> words("kill-pane").flags("a").sometimes("-t", pane()).list();
            case 26 -> words("kill-window").flags("a").maybe("-t", window()).list();
            case 27, 28 -> words("swap-pane").flags("dZ").maybe(one(List.of("-U", "-D"))).maybe("-s", pane()).sometimes("-t", pane()).list();
            case 29 -> words("swap-window").flags("d").maybe("-s", window()).sometimes("-t", window()).list();
            case 30, 31 -> words("move-window").flags("abdk").maybe("-s", window()).sometimes("-t", window()).list();
            case 32 -> words("move-window", "-r").sometimes("-t", "=" + one(SESSIONS) + ":").list();
            case 33 -> words("rotate-window").flags("DZ").maybe("-t", window()).list();
            case 34, 35 -> words("break-pane").flags("abd").maybe("-n", "w" + random.nextInt(3)).maybe("-s", pane()).maybe("-t", window()).list();
            case 36, 37 -> words(one(List.of("join-pane", "move-pane"))).flags("bdfh").maybe("-l", length()).sometimes("-s", pane()).sometimes("-t", pane()).list();
            case 38 -> words("link-window").flags("abdk").maybe("-s", window()).sometimes("-t", window()).list();
            case 39 -> words(one(List.of("last-pane", "last-window", "next-window", "previous-window", "next-layout", "previous-layout")))
                    .sometimes("-t", "=" + one(SESSIONS) + ":").list();
            case 40 -> option();
            default -> rare();
        };
    }

    private List<String> option() {
        return switch (random.nextInt(10)) {
            case 0 -> List.of("set-option", "-g", "base-index", "" + random.nextInt(3));
            case 1 -> List.of("set-option", "-gw", "pane-base-index", "" + random.nextInt(3));
            case 2 -> List.of("set-option", "-g", "renumber-windows", one(List.of("on", "off")));
            case 3 -> List.of("set-option", "-w", "main-pane-width", one(List.of("30", "40%", "200")));
            case 4 -> List.of("set-option", "-w", "main-pane-height", one(List.of("10", "40%", "90")));
            case 5 -> List.of("set-option", "-wu", "window-size");
            case 6 -> List.of("set-option", "-w", "window-size", one(List.of("manual", "latest", "nonsense")));
            case 7 -> List.of("set-option", "-w", one(List.of("other-pane-width", "other-pane-height")), one(List.of("20", "30%")));
            case 8 -> List.of("set-option", "-t", "=" + one(SESSIONS) + ":", one(List.of("base-index", "nonsense", "b", "@own")), one(List.of("3", "x")));
            default -> List.of("set-option", "-g", "default-size", one(List.of("90x30", "x", "120x45")));
        };
    }

    private List<String> rare() {
        return switch (random.nextInt(9)) {
            case 0 -> words("kill-session").maybe("-t", "=" + one(SESSIONS)).list();
            case 1 -> List.of("rename-window", "-t", window(), "w" + random.nextInt(4));
            case 2 -> List.of("rename-session", "-t", "=" + one(SESSIONS), one(SESSIONS));
            case 3 -> words("unlink-window", "-k").maybe("-t", window()).list();
            case 4 -> List.of("has-session", "-t", one(List.of("=s0", "s", "s1", "=nobody", "=s1:", "=s0:w1", "%2", "@2", "$1")));
            case 5 -> words("respawn-window", "-k").maybe("-t", window()).list();
            case 6 -> words("respawn-pane").flags("k").sometimes("-t", pane()).list();
            case 7 -> List.of("if-shell", "-F", "-t", pane(), "#{==:#{window_index},1}", "split-window -h", "select-layout tiled");
            default -> List.of("new-session", "-d");
        };
    }

    private String window() {
        return one(SESSIONS.subList(0, 3)).transform(session -> chance(3) ? ":" : one(List.of("=", "=", "")) + session + ":") + one(WINDOWS);
    }

    private String pane() {
        return chance(3) ? "%" + random.nextInt(12) : window() + one(PANES);
    }

    private String size() {
        return "" + one(List.of(3, 10, 20, 24, 40, 50, 80, 100, 133, 200));
    }

    private String length() {
        return one(List.of("1", "5", "10", "20", "33%", "50%", "75%", "100%", "0", "300"));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private Words words(String... first) {
        return new Words(new ArrayList<>(List.of(first)));
    }

    /** The words of one command, some of them by chance. */
    private final class Words {
        private final List<String> words;

        private Words(List<String> words) {
            this.words = words;
        }

        Words flags(String letters) {
            letters.chars().filter(letter -> chance(4)).forEach(letter -> words.add("-" + (char) letter));
            return this;
        }

        Words maybe(String... more) {
            return chance(4) ? added(more) : this;
        }

        Words sometimes(String... more) {
            return chance(4) ? this : added(more);
        }

        private Words added(String... more) {
            words.addAll(List.of(more));
            return this;
        }

        List<String> list() {
            return words;
        }
    }
}
