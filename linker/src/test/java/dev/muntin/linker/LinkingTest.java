package dev.muntin.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Linked classes do what compiled ones do: {@link Samples} is asked as compiled and as linked. */
class LinkingTest {
    private static final List<@Nullable Object> VALUES = Arrays.asList(null, "", "text", 1, -1, 2L, 'c', List.of(), new int[0], 1.5);

    @Test
    void aSwitchOverTypesDecidesAsBefore() throws Exception {
        Map<String, byte[]> linked = linked();
        for (Object value : VALUES) {
            assertEquals(Samples.kind(value), run(linked, "kind", value));
            assertEquals(Samples.nested(value), run(linked, "nested", value));
            assertEquals(Samples.here(value), run(linked, "here", value));
        }
    }

    @Test
    void aSwitchWithoutACaseForNullRefusesNull() throws Exception {
        Map<String, byte[]> linked = linked();

        InvocationTargetException thrown = assertThrows(InvocationTargetException.class, () -> run(linked, "strict", (Object) null));

        assertInstanceOf(NullPointerException.class, thrown.getCause());
        assertEquals("other", run(linked, "strict", 1));
    }

    @Test
    void recordsAreEqualAndHashAsBefore() throws Exception {
        List<Samples.All> all = Samples.all();
        List<?> linked = assertInstanceOf(List.class, run(linked(), "all"));
        for (int i = 0; i < all.size(); i++) {
            // Two arrays are two things, for both.
            assertTrue(all.get(i).a() != null || all.get(i).hashCode() == linked.get(i).hashCode(), all.get(i).toString());
            assertNotEquals(all.get(i), linked.get(i), "two classes of one name");
            for (int j = 0; j < all.size(); j++) {
                assertEquals(all.get(i).equals(all.get(j)), linked.get(i).equals(linked.get(j)), all.get(i) + " and " + all.get(j));
            }
        }
    }

    @Test
    void ofWhatIsLinkedJavaMakesNothing() throws IOException {
        assertTrue(mentions(bytes(Samples.All.class), "ObjectMethods.equals"));
        assertTrue(mentions(bytes(Samples.class), "SwitchBootstraps.typeSwitch"));
        for (byte[] linked : linked().values()) {
            assertFalse(mentions(linked, "ObjectMethods.equals") || mentions(linked, "ObjectMethods.hashCode") || mentions(linked, "SwitchBootstraps.typeSwitch"));
        }
    }

    @Test
    void whatHasNothingToLinkIsLeftAlone() throws IOException {
        Linking linking = new Linking(LinkingTest.class.getClassLoader());
        byte[] linked = linking.of(bytes(Samples.All.class)).orElseThrow();

        assertTrue(linking.of(bytes(Plain.class)).isEmpty());
        assertTrue(linking.of(linked).isEmpty());
    }

    static final class Plain {}

    private static boolean mentions(byte[] type, String bootstrap) {
        return ClassFile.of().parse(type).methods().stream().flatMap(method -> method.code().stream()).flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction site
                        && bootstrap.equals(site.bootstrapMethod().owner().displayName() + "." + site.name().stringValue()));
    }

    private static Map<String, byte[]> linked() {
        Linking linking = new Linking(LinkingTest.class.getClassLoader());
        return Stream.concat(Stream.of(Samples.class), Arrays.stream(Samples.class.getDeclaredClasses()))
                .collect(Collectors.toMap(Class::getName, type -> linking.of(bytes(type)).orElseGet(() -> bytes(type))));
    }

    private static @Nullable Object run(Map<String, byte[]> linked, String name, @Nullable Object... values) throws Exception {
        Class<?> samples = Class.forName(Samples.class.getName(), true, new Loader(linked));
        return Arrays.stream(samples.getMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow().invoke(null, values);
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceFirst(".*\\.", "") + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the linked classes before those of the class path. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> linked;

        Loader(Map<String, byte[]> linked) {
            super(LinkingTest.class.getClassLoader());
            this.linked = linked;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = linked.get(name);
            Class<?> loaded = findLoadedClass(name);
            return bytes == null ? super.loadClass(name, resolve) : loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
