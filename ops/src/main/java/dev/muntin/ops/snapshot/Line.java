package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.printed.PrintedReader;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a listing prints for each of its objects: a word that tells the kind, then the fields, each escaped by tmux so that the space behind it is the
 * only one that stands for itself. No name or value, whatever is in it, can end a field or the line, and all come back exactly, also from 3.4 and 3.5.
 */
public record Line(String kind, List<Field<?>> fields) {
    public Line {
        fields = List.copyOf(fields);
        if (Facts.places(fields).size() < fields.size()) {
            throw new IllegalArgumentException("a field is asked for twice: " + fields);
        }
    }

    public Format format() {
        StringBuilder format = new StringBuilder(kind).append(' ');
        fields.forEach(field -> format.append("#{q:").append(field.name()).append("} "));
        return new Format(format.toString());
    }

    /** The lines of this kind in an output to which hooks of the user's may have printed, too; each that begins has to be whole. */
    public List<Facts> read(Printed printed) {
        PrintedReader reader = reader(printed);
        Map<String, Integer> places = Facts.places(fields);
        List<Facts> rows = new ArrayList<>();
        while (!reader.isAtEnd()) {
            if (reader.skips(kind + " ")) {
                rows.add(rest(reader, places));
            } else {
                reader.skipLine();
            }
        }
        return List.copyOf(rows);
    }

    /** Finds the lines of this kind in an output to which others have printed, too; one that is not whole is none. */
    public List<Facts> among(Printed printed) {
        PrintedReader reader = reader(printed);
        Map<String, Integer> places = Facts.places(fields);
        List<Facts> rows = new ArrayList<>();
        while (!reader.isAtEnd()) {
            reader.attempt(at -> line(at, places)).ifPresentOrElse(rows::add, reader::skipLine);
        }
        return List.copyOf(rows);
    }

    /** How many lines of this kind begin, whole or not. */
    public long begun(Printed printed) {
        return printed.lines().stream().filter(line -> line.startsWith(kind + " ")).count();
    }

    private PrintedReader reader(Printed printed) {
        return new PrintedReader("a listing of " + kind, printed);
    }

    private Facts line(PrintedReader reader, Map<String, Integer> places) {
        reader.expect(kind + " ");
        return rest(reader, places);
    }

    /** Reads on behind the word. */
    Facts rest(PrintedReader reader) {
        return rest(reader, Facts.places(fields));
    }

    private Facts rest(PrintedReader reader, Map<String, Integer> places) {
        Facts facts = Facts.read(fields, places, field -> read(field, reader));
        reader.expect("\n");
        return facts;
    }

    private static String read(Field<?> field, PrintedReader reader) {
        String text = reader.escaped(' ');
        field.read(text);
        return text;
    }
}
