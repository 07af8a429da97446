package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code -Dmuntin.layout.cases} and {@code -Dmuntin.layout.seed} ask for more cases, or for others. */
class PlacementOnTmuxTest {
    private static final int CASES = Integer.getInteger("muntin.layout.cases", 400);
    private static final long SEED = Long.getLong("muntin.layout.seed", 1);

    private static LiveWindows windows;
    private static TmuxVersion version;

    private record Case(LayoutName name, int panes, Size size, LayoutOptions options) {}

    @BeforeAll
    static void open() {
        windows = new LiveWindows();
        version = windows.version();
    }

    @AfterAll
    static void close() {
        windows.close();
    }

    @Test
    void aNamedLayoutPlacesPanesAsTmuxDoes() {
        assertEquals(CASES, agreed(random -> new Size(random.nextInt(80, 251), random.nextInt(24, 71))));
    }

    @Test
    void inASmallWindowALayoutPlacesPanesOrLacksSpaceAsInTmux() {
        int agreed = agreed(random -> new Size(random.nextInt(1, 30), random.nextInt(1, 30)));
        assertTrue(agreed > CASES / 2, "only " + agreed + " windows could be made as small as asked");
    }

    @Test
    void whatIsWrittenOfCellsBringsThemBack() {
        List<Case> cases = cases(random -> new Size(random.nextInt(80, 251), random.nextInt(24, 71)));
        cases.removeIf(PlacementOnTmuxTest::hasEmptyCells);
        assertTrue(cases.size() > CASES / 2);
        List<CustomLayout> layouts = windows.see(cases.stream().map(PlacementOnTmuxTest::line).toList()).stream()
                .map(seen -> CustomLayout.of(seen.cells()).orElseThrow()).toList();
        List<LiveWindows.Seen> seen = windows.see(IntStream.range(0, cases.size()).boxed().flatMap(i -> Stream.of(
                LiveWindows.line(cases.get(i).panes(), cases.get(i).size(), List.of(), "tiled"),
                LiveWindows.line(cases.get(i).panes(), cases.get(i).size(), List.of(), layouts.get(i).text()))).toList());
        assertAll(IntStream.range(0, cases.size()).mapToObj(i ->
                () -> assertEquals(layouts.get(i).cells(), seen.get(2 * i + 1).cells(), cases.get(i) + " as " + layouts.get(i).text())));
    }

    private static boolean hasEmptyCells(Case asked) {
        return Placement.of(asked.name(), asked.panes(), asked.size(), asked.options(), version) instanceof Placement.Fits fits
                && fits.cells().stream().anyMatch(Cell::isEmpty);
    }

    /** How many cases could be compared: where even tiles cannot shrink to the size asked for, there is none. */
    private static int agreed(Function<Random, Size> sizes) {
        List<Case> cases = cases(sizes);
        List<LiveWindows.Seen> seen = windows.see(cases.stream().map(PlacementOnTmuxTest::line).toList());
        assertEquals(cases.size(), seen.size());
        List<Integer> comparable = IntStream.range(0, cases.size())
                .filter(i -> seen.get(i).before().equals(cases.get(i).size())).boxed().toList();
        assertAll(comparable.stream().map(i -> () -> agrees(cases.get(i), seen.get(i))));
        return comparable.size();
    }

    private static void agrees(Case asked, LiveWindows.Seen seen) {
        Placement real = seen.after().equals(seen.before())
                ? new Placement.Fits(seen.cells()) : new Placement.TooSmall(seen.after());
        assertEquals(real, Placement.of(asked.name(), asked.panes(), asked.size(), asked.options(), version),
                asked + " on tmux " + version);
    }

    private static List<Case> cases(Function<Random, Size> sizes) {
        Random random = new Random(SEED);
        List<LayoutName> names = Stream.of(LayoutName.values()).filter(name -> version.atLeast(name.since())).toList();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            LayoutOptions options = LayoutOptions.DEFAULT
                    .mainWidth(length(random, 260)).mainHeight(length(random, 80))
                    .otherWidth(random.nextBoolean() ? new PaneLength.Cells(0) : length(random, 260))
                    .otherHeight(random.nextBoolean() ? new PaneLength.Cells(0) : length(random, 80))
                    .tiledColumns(random.nextInt(5));
            Size size = sizes.apply(random);
            cases.add(new Case(names.get(random.nextInt(names.size())), random.nextInt(1, LiveWindows.PANES + 1), size,
                    limitsTiles(size) ? options : options.tiledColumns(0)));
        }
        return cases;
    }

    private static PaneLength length(Random random, int most) {
        return random.nextBoolean() ? new PaneLength.Cells(random.nextInt(most)) : new PaneLength.Percent(random.nextInt(101));
    }

    /** 3.7c and 3.8 never come back from tiling with fewer columns where the panes do not fit. */
    private static boolean limitsTiles(Size size) {
        return version.atLeast(TmuxVersion.of(3, 6)) && size.rows() >= 2 * LiveWindows.PANES;
    }

    private static String line(Case asked) {
        List<String> options = new ArrayList<>(List.of(
                "main-pane-width " + asked.options().mainWidth(), "main-pane-height " + asked.options().mainHeight(),
                "other-pane-width " + asked.options().otherWidth(), "other-pane-height " + asked.options().otherHeight()));
        if (version.atLeast(TmuxVersion.of(3, 6))) {
            options.add("tiled-layout-max-columns " + asked.options().tiledColumns());
        }
        return LiveWindows.line(asked.panes(), asked.size(), options, asked.name().word());
    }
}
