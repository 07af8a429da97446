package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.ops.KillWindow;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoriesOnTmuxTest {
    /** Each is a process. */
    private static final int COUNT = Math.max(1, HostileText.COUNT / 3);

    @ParameterizedTest
    @EnumSource
    void anyDirectoryIsWhereAPaneStarts(Channel channel) {
        try (Live live = new Live()) {
            assumeTrue(live.version().atLeast(TmuxVersion.of(3, 3)), "before 3.3, tmux does not tell where a pane has started");
            List<String> directories = directories(live);
            Differing.none(directories, Channel.inParts(directories, part -> started(live, channel, part)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyDirectoryThatAVersionTakesIsWhereAShellRuns(Channel channel) {
        try (Live live = new Live()) {
            assumeTrue(live.version().atLeast(TmuxVersion.of(3, 4)), "before 3.4, run-shell has no directory");
            List<String> directories = directories(live).stream().filter(directory -> marked(directory).on(live.version()) instanceof Fit.Fits<?>).toList();
            assertTrue(directories.size() > COUNT / 4, () -> "only " + directories.size());
            Differing.none(directories, Channel.inParts(directories, part -> {
                channel.must(live.tmux(), part.stream().map(DirectoriesOnTmuxTest::marked).toList());
                return part.stream().filter(directory -> Files.exists(Path.of(directory, "here"))).toList();
            }));
        }
    }

    private static Operation marked(String directory) {
        return RunShell.of(": >here").with(RunShell.DIRECTORY, Text.of(directory));
    }

    private static List<String> started(Live live, Channel channel, List<String> directories) {
        List<Operation> chain = new ArrayList<>();
        chain.add(NewWindow.in(Live.SESSION, "", new Start("", Map.of(), Live.SLEEP)));
        for (String directory : directories) {
            chain.add(SplitWindow.of(Live.SESSION, new Start(directory, Map.of(), Live.SLEEP)));
            chain.add(SelectLayout.of(Live.SESSION, new Layout.Named(LayoutName.TILED)));
        }
        chain.add(ListPanes.of(Live.SESSION, Listing.LINE.format()));
        // A server needs seconds to end thousands of processes.
        chain.add(KillWindow.of(Live.SESSION));
        List<Facts> rows = Listing.LINE.read(Printed.of(channel.must(live.tmux(), chain)));
        return rows.stream().map(PaneRow::new).sorted(Comparator.comparingInt(PaneRow::pane)).skip(rows.size() - directories.size())
                .map(PaneRow::startDirectory).toList();
    }

    /** New folders whose names are hostile; a name has at most 255 bytes, and no slash. */
    private static List<String> directories(Live live) {
        LinkedHashSet<String> names = new LinkedHashSet<>(HostileText.some(COUNT + 10).stream()
                .map(text -> text.replace('/', '|'))
                .filter(name -> !name.equals(".") && !name.equals("..") && name.getBytes(StandardCharsets.UTF_8).length < 256).limit(COUNT).toList());
        return names.stream().map(name -> make(live.tmux().directory().resolve("folders"), name)).toList();
    }

    private static String make(Path parent, String name) {
        try {
            return Files.createDirectories(parent.resolve(name)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
