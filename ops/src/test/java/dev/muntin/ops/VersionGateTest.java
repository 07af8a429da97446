package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionGateTest {
    private static final SessionTarget DEV = new SessionTarget.Named("dev");
    private static final TmuxVersion OLD = TmuxVersion.parse("3.5a").orElseThrow();
    private static final Operation TITLED = SplitWindow.of(DEV).with(SplitWindow.TITLE, "logs");
    private static final Operation MIRRORED = SelectLayout.of(DEV, new Layout.Named(LayoutName.MAIN_VERTICAL_MIRRORED));

    @Test
    void aFlagThatTheServerLacksIsAnErrorThatSaysSinceWhen() {
        assertEquals(new Fit.Lacks<>(List.of("split-window -T needs tmux 3.8; this is 3.5a")), TITLED.on(OLD));
    }

    @Test
    void whatFitsIsSentAsItIs() {
        assertEquals(Fit.whole(TITLED), TITLED.on(TmuxVersion.of(3, 8)));
        assertEquals(Fit.whole(TITLED), TITLED.on(TmuxVersion.MASTER));
    }

    @Test
    void everythingThatIsLackingIsSaid() {
        Operation operation = SplitWindow.of(DEV).with(SplitWindow.TITLE, "a").with(SplitWindow.KEEP);
        assertEquals(new Fit.Lacks<>(List.of("split-window -k needs tmux 3.7; this is 3.5a", "split-window -T needs tmux 3.8; this is 3.5a")),
                operation.on(OLD));
    }

    @Test
    void aBodyNeedsWhatItsOperationsNeed() {
        Operation body = IfShell.holds(DEV, new Format("1"), List.of(TITLED));
        assertEquals(TmuxVersion.of(3, 8), body.since());
        assertEquals(TITLED.on(OLD), body.on(OLD));
    }

    @Test
    void aLayoutsNameIsGatedLikeAFlag() {
        assertEquals(new Fit.Lacks<>(List.of("layout main-vertical-mirrored needs tmux 3.5; this is 3.3a")),
                MIRRORED.on(TmuxVersion.parse("3.3a").orElseThrow()));
        assertEquals(TmuxVersion.of(3, 5), MIRRORED.since());
    }
}
