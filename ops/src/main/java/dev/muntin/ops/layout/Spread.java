package dev.muntin.ops.layout;

import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;

/** Who gets the cells that are left over when a side is divided equally. */
enum Spread {
    TO_THE_LAST, TO_THE_FIRST;

    static Spread of(TmuxVersion version) {
        return version.atLeast(TmuxVersion.of(3, 6)) ? TO_THE_FIRST : TO_THE_LAST;
    }

    /** The lengths of so many parts, with a line of one cell between each two. */
    List<Integer> lengths(int total, int parts) {
        int space = total - (parts - 1);
        int each = space / parts;
        int rest = space % parts;
        List<Integer> lengths = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            lengths.add(each + switch (this) {
                case TO_THE_LAST -> part == parts - 1 ? rest : 0;
                case TO_THE_FIRST -> part < rest ? 1 : 0;
            });
        }
        return lengths;
    }
}
