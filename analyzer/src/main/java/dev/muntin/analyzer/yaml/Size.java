package dev.muntin.analyzer.yaml;

import dev.muntin.dsl.Origin;

/** Counts nodes of files that are read together, as if every alias were written out, so that small ones cannot stand for more than can be walked. */
final class Size {
    static final int DEEPEST = 100;
    static final int MOST = 100_000;

    private static final int TEXT = 1024;

    private int nodes;
    private int depth;
    private int height;

    /** What had been counted when a node began. */
    record Mark(int nodes, int height) {}

    /** What a node counts: its nodes, and how many levels of them. */
    record Grown(int nodes, int height) {}

    /** One more file; where the one before was given up, its depth is of no matter any more. */
    void begin() {
        depth = 0;
        height = 0;
    }

    Mark enter(Origin origin) throws BadYaml {
        Mark before = new Mark(nodes, height);
        add(1, 1, origin);
        depth++;
        height = 0;
        return before;
    }

    Grown leave(Mark before) {
        depth--;
        Grown grown = new Grown(nodes - before.nodes(), height + 1);
        height = Math.max(before.height(), grown.height());
        return grown;
    }

    /** Long text counts as more than one value: aliases multiply it as well. */
    void text(String text, Origin origin) throws BadYaml {
        add(text.length() / TEXT, 0, origin);
    }

    void add(int more, int levels, Origin origin) throws BadYaml {
        if (depth + levels > DEEPEST) {
            throw new BadYaml(origin, "values are nested more than " + DEEPEST + " levels deep here");
        }
        if (more > MOST - nodes) {
            throw new BadYaml(origin, "with this there are more than " + MOST + " values, counting each as often as aliases and files repeat it");
        }
        nodes += more;
        height = Math.max(height, levels);
    }
}
