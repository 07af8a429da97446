package dev.muntin.linker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a linker meets. */
public final class Samples {
    private Samples() {}

    public record Pair(@Nullable Object left, @Nullable Object right) {}

    public record All(boolean z, byte b, char c, short s, int i, long l, float f, double d, @Nullable Object o, int @Nullable [] a) {}

    public record None() {}

    /** A switch in an interface. */
    public interface Asking {
        static String inInterface(@Nullable Object value) {
            return switch (value) {
                case null -> "null";
                case CharSequence text when text.isEmpty() -> "empty";
                case CharSequence text -> "text " + text;
                default -> "other";
            };
        }
    }

    public static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text when text.isEmpty() -> "empty";
            case String text -> "text " + text;
            case Integer number when number < 0 -> "negative";
            case Number number -> "number " + number;
            case int[] numbers -> "numbers " + numbers.length;
            case List<?> list -> "list";
            default -> "other";
        };
    }

    public static String strict(Object value) {
        return switch (value) {
            case String text -> "text";
            default -> "other";
        };
    }

    public static String here(@Nullable Object value) {
        return Asking.inInterface(value);
    }

    public static String nested(@Nullable Object left) {
        return switch (new Pair(left, "b")) {
            case Pair(String first, String second) -> "texts " + first + second;
            case Pair(Integer number, Object right) when number > 0 -> "positive " + number + right;
            case Pair(Pair inner, Object right) -> "deep";
            case Pair(Object any, Object right) -> "any " + right;
        };
    }

    public static List<All> all() {
        int[] shared = {1};
        return List.of(all(false, 0, 0f, 0d, null, null), all(true, 0, 0f, 0d, null, null), all(false, 1, 0f, 0d, null, null),
                all(false, 0, -0f, 0d, null, null), all(false, 0, Float.NaN, 0d, null, null), all(false, 0, Float.NaN, 0d, null, null),
                all(false, 0, 0f, -0d, null, null), all(false, 0, 0f, Double.NaN, null, null), all(false, 0, 0f, 0d, "o", null), all(false, 0, 0f, 0d, "o", null),
                all(false, 0, 0f, 0d, null, shared), all(false, 0, 0f, 0d, null, shared), all(false, 0, 0f, 0d, null, new int[] {1}),
                new All(false, (byte) 1, 'c', (short) 2, 3, 1L << 40, 0f, 0d, new None(), null),
                new All(false, (byte) 1, 'c', (short) 2, 3, 1L << 40, 0f, 0d, new None(), null), new All(false, (byte) 1, 'd', (short) 2, 3, 1L << 41, 0f, 0d, null, null));
    }

    private static All all(boolean z, int number, float f, double d, @Nullable Object o, int @Nullable [] a) {
        return new All(z, (byte) number, (char) number, (short) number, number, number, f, d, o, a);
    }
}
