package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.argument.LineNumber;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.json.MalformedJsonException;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.Side;
import dev.muntin.ops.target.Spot;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationJsonTest {
    private static final SessionTarget DEV = new SessionTarget.Named("d é\"v");

    @Test
    void operationsReadBackAsTheirEquals() {
        List<Operation> chain = OperationWordsTest.all().toList();

        assertEquals(chain, OperationJson.read(OperationJson.document(chain)));
    }

    static List<Command<? extends Operation>> commands() {
        return Catalog.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    <O extends Operation> void whateverASlotTakesReadsBack(Command<O> command) {
        for (Slot<O, ?> slot : command.slots()) {
            List<Operation> chain = Examples.with(command, slot).<Operation>map(one -> one).stream().toList();
            assertEquals(chain, OperationJson.read(OperationJson.document(chain)), slot::toString);
        }
    }

    static Stream<PaneTarget> targets() {
        SessionTarget third = new SessionTarget.Id(3);
        return Stream.of(DEV, third, new WindowTarget.First(third), new WindowTarget.Last(DEV), new WindowTarget.Previous(DEV), new WindowTarget.After(DEV, 2),
                new WindowTarget.Before(DEV, 1), new WindowTarget.At(third, 0), new WindowTarget.Named(DEV, "a:b"), new WindowTarget.Id(4), new WindowTarget.Ref(5),
                new PaneTarget.After(DEV, 1), new PaneTarget.Before(DEV, 1), new PaneTarget.Beside(DEV, Side.BELOW), new WindowTarget.Marked(), new WindowTarget.Captured("w1"), new PaneTarget.Captured("w1p2"),
                new PaneTarget.Within(new WindowTarget.Ref(1), new Spot.Index(2)), new PaneTarget.Within(DEV, new Spot.Previous()),
                new PaneTarget.Within(new WindowTarget.Last(DEV), Spot.Edge.TOP_LEFT), new PaneTarget.Id(6), new PaneTarget.Ref(7));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTargetReadsBack(PaneTarget target) {
        List<Operation> chain = List.of(SelectPane.of(target));

        assertEquals(chain, OperationJson.read(OperationJson.document(chain)));
    }

    @Test
    void eachFormOfAValueReadsBack() {
        Operation inner = DisplayMessage.print(new Format("#{pid}")).with(DisplayMessage.MESSAGE, "#{pid} \ud800 \u0000 \u2028");
        LayoutReading.Valid drawn = (LayoutReading.Valid) Layout.parse("b25d,80x24,0,0,0");
        List<Operation> chain = List.of(
                SplitWindow.of(DEV, new Start("/x\u001by", Map.of("B", "1", "A", "\n"), new Program.Shell("echo"))),
                SplitWindow.of(DEV, new Start("", Map.of(), new Program.Direct("a", List.of("b", "")))),
                CapturePane.print(DEV).with(CapturePane.START, new LineNumber.Furthest()).with(CapturePane.END, new LineNumber.At(-3)),
                SelectLayout.of(DEV, drawn.layout()), SendKeys.press(DEV, Key.ENTER),
                IfShell.holds(DEV, new Format("1"), List.of(inner, IfShell.holds(DEV, new Format("2"), List.of(inner)))));

        assertEquals(chain, OperationJson.read(OperationJson.document(chain)));
    }

    @Test
    void aChainStandsThereAsOneWouldWriteIt() {
        assertEquals("""
                {
                  "schema" : 1,
                  "operations" : [ {
                    "if-shell" : {
                      "expanded" : true,
                      "target" : {
                        "session" : "dev"
                      },
                      "condition" : {
                        "format" : "#{pane_dead}"
                      },
                      "then" : [ {
                        "kill-session" : {
                          "target" : {
                            "session" : "dev"
                          }
                        }
                      } ]
                    }
                  } ]
                }
                """, OperationJson.document(List.of(IfShell.holds(new SessionTarget.Named("dev"), new Format("#{pane_dead}"),
                List.of(KillSession.of(new SessionTarget.Named("dev")))))));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("", "line 1, column 1: an object belongs here"),
                arguments("{\"schema\":2,\"operations\":[]}", "line 1, column 13: schema 2 is not 1, the one that is read here"),
                arguments("{\"operations\":[]}", "line 1, column 2: the field 'schema' belongs here, and not 'operations'"),
                arguments("{\"schema\":1,\"operations\":[],\"more\":1}", "line 1, column 29: the field 'more' is not known here"),
                arguments("{\"schema\":1,\"operations\":[]} 1", "line 1, column 30: nothing more belongs here"),
                arguments(one("\"fly\":{}"), "line 1, column 34: no operation is called 'fly'"),
                arguments(one("\"kill-session\":{\"target\":{\"session\":\"a\"},\"of\":1}"),
                        "line 1, column 74: kill-session takes nothing that is called 'of'"),
                arguments(one("\"kill-session\":{\"target\":{\"sesion\":\"a\"}}"), "line 1, column 63: the field 'sesion' is not known here"),
                arguments(one("\"kill-session\":{\"target\":{\"session\":\"a:b\"}}"),
                        "line 1, column 69: tmux cannot address a session named 'a:b': it contains ':', which tmux replaces or refuses"),
                arguments(one("\"kill-session\":{\"target\":{\"pane-id\":1}}"), "line 1, column 66: that target is not a session"),
                arguments(one("\"kill-session\":{\"target\":7}"), "line 1, column 53: an object belongs here"),
                arguments(one("\"kill-session\":{}"), "line 1, column 45: kill-session does not do without target"));
    }

    private static String one(String operation) {
        return "{\"schema\":1,\"operations\":[{" + operation + "}]}";
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsMalformedIsRefusedWithItsPlace(String document, String words) {
        assertEquals(words, assertThrows(MalformedJsonException.class, () -> OperationJson.read(document)).getMessage());
    }
}
