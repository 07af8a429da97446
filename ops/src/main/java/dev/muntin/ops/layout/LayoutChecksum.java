package dev.muntin.ops.layout;

/** The four hexadecimal digits that guard a layout string: sixteen bits, turned right by one before each character is added. */
final class LayoutChecksum {
    private LayoutChecksum() {}

    static String of(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum >>> 1 | (sum & 1) << 15) + body.charAt(i) & 0xffff;
        }
        return String.format("%04x", sum);
    }
}
