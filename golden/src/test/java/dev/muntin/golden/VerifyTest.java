package dev.muntin.golden;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Which tests may verify what; the plans of none of them are approved, which is how it is seen that they came so far. */
class VerifyTest {
    private static final String MISSING = ": no plan is approved yet: ";

    private static Workspace dev(String command) {
        return workspace("dev", w -> w.window("one", o -> o.pane(command)));
    }

    static class Users {
        /** Of each test anew, which is no reason to forget what the others verify. */
        @RegisterExtension
        final GoldenExtension golden = new GoldenExtension(Approving.NEVER);
    }

    static class TwoOfOneName extends Users {
        @ParameterizedTest
        @ValueSource(strings = {"vim", "less"})
        void twice(String command, Golden golden) {
            golden.verify(dev(command));
        }
    }

    static class TwoOfTwoNames extends Users {
        @ParameterizedTest
        @ValueSource(strings = {"api", "web"})
        void twice(String name, Golden golden) {
            golden.verify(workspace(name, w -> w.window("one", o -> o.pane())));
        }
    }

    static class OneAgain extends Users {
        @RepeatedTest(2)
        void twice(Golden golden) {
            golden.verify(dev("vim"));
        }
    }

    static class OneInTwoTests extends Users {
        @Test
        void one(Golden golden) {
            golden.verify(dev("vim"));
        }

        @Test
        void other(Golden golden) {
            golden.verify(dev("less"));
        }
    }

    static class BeforeOne extends Users {
        @BeforeEach
        void verify(Golden golden) {
            golden.verify(dev("vim"));
        }

        @Test
        void test() {}
    }

    static class Constructed {
        @RegisterExtension
        static final GoldenExtension GOLDEN = new GoldenExtension(Approving.NEVER);

        Constructed(Golden golden) {
            throw new AssertionError("got " + golden);
        }

        @Test
        void test() {}
    }

    static class BeforeAllOfThem {
        @RegisterExtension
        static final GoldenExtension GOLDEN = new GoldenExtension(Approving.NEVER);

        @BeforeAll
        static void verify(Golden golden) {
            throw new AssertionError("got " + golden);
        }

        @Test
        void test() {}
    }

    @Test
    void anotherPlanOfOneNameInOneTestIsRefused() {
        List<String> words = failures(TwoOfOneName.class);

        assertEquals(2, words.size());
        assertTrue(words.getFirst().startsWith("workspace 'dev'" + MISSING), words.getFirst());
        assertEquals("workspace 'dev': twice has verified another plan of this name in this run, and both would be kept as"
                + " 'src/test/java/dev/muntin/golden/VerifyTest.TwoOfOneName.twice.dev.approved.sh': each needs a name of its own", words.getLast());
    }

    @Test
    void eachOfOneTestCanHaveANameOfItsOwn() {
        List<String> words = failures(TwoOfTwoNames.class);

        assertTrue(words.getFirst().startsWith("workspace 'api'" + MISSING), words.getFirst());
        assertTrue(words.getLast().startsWith("workspace 'web'" + MISSING), words.getLast());
    }

    @Test
    void thePlanThatWasVerifiedMayComeAgain() {
        assertEquals(2, failures(OneAgain.class).stream().filter(words -> words.startsWith("workspace 'dev'" + MISSING)).count());
    }

    @Test
    void anotherTestHasAnotherFileForTheSameName() {
        assertEquals(2, failures(OneInTwoTests.class).stream().filter(words -> words.startsWith("workspace 'dev'" + MISSING)).count());
    }

    @Test
    void whatRunsBeforeOneVerifiesUnderTheNameOfTheTest() {
        String words = failures(BeforeOne.class).getFirst();

        assertTrue(words.contains("VerifyTest.BeforeOne.test.dev.approved.sh"), words);
    }

    @Test
    void whatBelongsToNoTestIsToldSo() {
        String belongs = "Golden is a parameter of test methods and of @BeforeEach: plans are kept under the name of a test, and %s belongs to none";

        assertTrue(failures(Constructed.class).getFirst().contains(belongs.formatted(Constructed.class.getName())));
        assertTrue(failures(BeforeAllOfThem.class).getFirst().contains(belongs.formatted("verify")));
    }

    private static List<String> failures(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(tests)).execute().allEvents().finished().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable()).flatMap(Optional::stream)
                .map(thrown -> String.valueOf(thrown.getMessage())).toList();
    }
}
