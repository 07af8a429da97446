package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.target.Ref;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetargetTest {
    private static final Target.Session DEV = new Target.Session("dev");
    private static final Target ELSEWHERE = new Target.Id(Scope.PANE, 7);

    static Stream<Operation> operations() {
        return OperationWordsTest.operations().map(row -> (Operation) row.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSameTargetsMakeTheSameOperation(Operation operation) {
        assertEquals(operation, operation.retarget(target -> target));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyTargetIsReplaced(Operation operation) {
        List<String> words = operation.retarget(target -> ELSEWHERE).words();
        int flag = words.indexOf("-t");
        assertEquals(flag < 0 ? "" : "%7", flag < 0 ? "" : words.get(flag + 1));
    }

    @Test
    void theTargetsWithinABodyAreReplacedToo() {
        Ref pane = new Ref(Scope.PANE, 1);
        IfShell guarded = new IfShell(DEV, new Format("1"), List.of(new SelectPane(pane)));
        assertEquals("select-pane -t '%7'", guarded.retarget(target -> target.equals(pane) ? ELSEWHERE : target).words().getLast());
    }
}
