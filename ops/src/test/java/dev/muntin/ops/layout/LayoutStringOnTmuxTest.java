package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layout strings with a slip in them; {@code -Dmuntin.layout.cases} and {@code -Dmuntin.layout.seed} as for placements. */
class LayoutStringOnTmuxTest {
    private static final int CASES = Integer.getInteger("muntin.layout.cases", 400);
    private static final long SEED = Long.getLong("muntin.layout.seed", 1);
    private static final String SLIPS = "0123456789,x{}[]";
    /** Of empty and of giant cells releases think differently, so that we think the strictest. */
    private static final Pattern EXTREME = Pattern.compile("(?<!\\d)0+x|x0+,|\\d{5}");

    private LiveWindows windows;
    private TmuxVersion version;

    private record Case(int panes, String text) {}

    @BeforeEach
    void open() {
        windows = new LiveWindows();
        version = windows.version();
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void whatIsValidTmuxTakesAndWhatIsMalformedItRefuses() throws IOException {
        List<Case> cases = cases();
        Set<Integer> taken = taken(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertEquals(taken.contains(i), fits(cases.get(i)), cases.get(i) + ": " + CustomLayout.parse(cases.get(i).text()));
        }
        assertTrue(taken.size() > CASES / 10, "only " + taken.size() + " of " + CASES + " were taken");
    }

    @Test
    void theCellsOfWhatTmuxPrintsAreThoseOfThePanes() {
        LiveWindows.Seen seen = windows.see(List.of(LiveWindows.line(7, new Size(131, 47), List.of(), "main-vertical"))).getFirst();
        LayoutReading reading = CustomLayout.parse(windows.tmux().must("display-message", "-p", "-t", "=live:7", "#{window_layout}"));
        if (version.atLeast(TmuxVersion.of(3, 8))) {
            assertTrue(reading instanceof LayoutReading.Malformed(String reason) && reason.contains("JSON"), reading.toString());
        } else {
            assertEquals(seen.cells(), custom(reading).cells());
        }
    }

    private Set<Integer> taken(List<Case> cases) throws IOException {
        List<String> lines = IntStream.range(0, cases.size()).mapToObj(i -> {
            String window = LiveWindows.target(cases.get(i).panes());
            return "select-layout -t " + window + " '" + cases.get(i).text() + "' ; display-message -p " + i;
        }).toList();
        Path file = Files.write(windows.tmux().directory().resolve("strings"), lines);
        Output output = windows.tmux().run("source-file", file.toString());
        assertFalse(output.stderr().contains("server"), output.stderr());
        return output.stdout().lines().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static boolean fits(Case asked) {
        return CustomLayout.parse(asked.text()) instanceof LayoutReading.Valid valid
                && custom(valid).cells().size() >= asked.panes();
    }

    private static CustomLayout custom(LayoutReading reading) {
        return ((Layout.Custom) ((LayoutReading.Valid) reading).layout()).layout();
    }

    private List<Case> cases() {
        Random random = new Random(SEED);
        List<Case> cases = new ArrayList<>();
        while (cases.size() < CASES) {
            int panes = random.nextInt(1, LiveWindows.PANES + 1);
            String body = layout(random, panes).text().substring(5);
            String slipped = random.nextInt(3) == 0 ? body : slip(random, body);
            String text = CustomLayout.checksum(slipped) + "," + slipped;
            if (!EXTREME.matcher(slipped).find() && !killing(text)) {
                cases.add(new Case(panes, text));
            }
        }
        return cases;
    }

    /** 3.7c dies of a bracket with no cell behind it, whatever the checksum. */
    private boolean killing(String text) {
        return version.major() == 3 && version.minor() == 7
                && CustomLayout.parse(text) instanceof LayoutReading.Malformed;
    }

    private static CustomLayout layout(Random random, int panes) {
        LayoutName name = LayoutName.values()[random.nextInt(LayoutName.values().length)];
        Size size = new Size(random.nextInt(90, 200), random.nextInt(30, 60));
        return CustomLayout.of(((Placement.Fits) Placement.of(name, panes, size, LayoutOptions.DEFAULT, TmuxVersion.MASTER)).cells())
                .orElseThrow();
    }

    private static String slip(Random random, String body) {
        int at = random.nextInt(body.length());
        char letter = SLIPS.charAt(random.nextInt(SLIPS.length()));
        return switch (random.nextInt(3)) {
            case 0 -> body.substring(0, at) + body.substring(at + 1);
            case 1 -> body.substring(0, at) + letter + body.substring(at);
            default -> body.substring(0, at) + letter + body.substring(at + 1);
        };
    }
}
