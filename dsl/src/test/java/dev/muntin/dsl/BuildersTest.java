package dev.muntin.dsl;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no builder takes, whichever of its methods is called. */
class BuildersTest {
    @TestFactory
    Stream<DynamicTest> nullIsRefusedByItsNameWhereItIsGiven() {
        return Stream.of(new WorkspaceBuilder(), new WindowBuilder(), new PaneBuilder(), new CommandBuilder()).flatMap(BuildersTest::methods)
                .map(call -> dynamicTest(call.toString(), () -> call.withEachNull().forEach(arguments -> {
                    Throwable thrown = call.thrown(arguments);
                    assertInstanceOf(NullPointerException.class, thrown);
                    assertTrue(call.names().contains(thrown.getMessage()), thrown::getMessage);
                })));
    }

    @TestFactory
    Stream<DynamicTest> nothingCanBeSaidBehindTheLambda() {
        List<Builder> kept = new ArrayList<>();
        workspace("x", w -> {
            kept.add(w);
            w.window("a", a -> {
                kept.add(a);
                a.pane(p -> {
                    kept.add(p);
                    p.run("ls", kept::add);
                });
            });
        });
        assertEquals(4, kept.size());
        return kept.stream().flatMap(BuildersTest::methods).map(call -> dynamicTest(call.toString(), () -> {
            Throwable thrown = call.thrown(call.samples());
            assertInstanceOf(IllegalStateException.class, thrown);
            assertEquals("this builder has been built", thrown.getMessage());
        }));
    }

    @Test
    void aWorkspaceHasANameAndADescription() {
        assertEquals("name", assertThrows(NullPointerException.class, () -> workspace(absent(), w -> { })).getMessage());
        assertEquals("description", assertThrows(NullPointerException.class, () -> workspace("x", absent())).getMessage());
    }

    /** As from code that nobody has checked for nulls. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }

    private static Stream<Call> methods(Builder builder) {
        return Stream.of(builder.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Call(builder, method));
    }

    private record Call(Builder builder, Method method) {
        Object[] samples() {
            return Stream.of(method.getParameterTypes()).map(Call::sample).toArray();
        }

        /** One argument after the other is null, and the only line of several. */
        List<Object[]> withEachNull() {
            List<Object[]> all = new ArrayList<>();
            for (int i = 0; i < method.getParameterCount(); i++) {
                if (!method.getParameterTypes()[i].isPrimitive()) {
                    all.add(with(i, absent()));
                }
                if (method.getParameterTypes()[i] == String[].class) {
                    all.add(with(i, new String[1]));
                }
            }
            return all;
        }

        private Object[] with(int index, Object argument) {
            Object[] arguments = samples();
            arguments[index] = argument;
            return arguments;
        }

        /** What may be said to be null: the method's word, or a parameter's, or one of the lines. */
        List<String> names() {
            return Stream.concat(Stream.of(method.getName(), "line"), Arrays.stream(method.getParameters()).map(parameter -> parameter.getName())).toList();
        }

        Throwable thrown(Object[] arguments) {
            return Objects.requireNonNull(assertThrows(InvocationTargetException.class, () -> method.invoke(builder, arguments)).getCause());
        }

        private static Object sample(Class<?> type) {
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            Consumer<Object> nothing = builder -> { };
            return Stream.of("x", 1, true, new String[] {"x"}, Duration.ZERO, nothing)
                    .filter(sample -> type.isInstance(sample) || type == int.class && sample instanceof Integer || type == boolean.class && sample instanceof Boolean)
                    .findFirst().orElseThrow(() -> new AssertionError("no sample of " + type));
        }

        @Override
        public String toString() {
            return method.toGenericString().replaceFirst("^.*? dev\\.muntin\\.dsl\\.", "");
        }
    }
}
