package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Filled;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** Operations in JSON: an object whose one field is the command, with what it is given by the names of the slots. */
public final class OperationJson {
    /** One of them, to be part of something else. */
    public static final Codec<Operation> OPERATION = Codecs.of(OperationJson::write, OperationJson::read);

    private static final int SCHEMA = 1;
    private static final String OPERATIONS = "operations";

    private OperationJson() {}

    /** A document of its own. */
    public static String document(List<Operation> chain) {
        return Json.document(SCHEMA, OPERATIONS, chain, Codecs.listOf(OPERATION));
    }

    /**
     * What such a document holds.
     *
     * @throws dev.muntin.ops.json.MalformedJsonException if it is none
     */
    public static List<Operation> read(String document) {
        return Json.read(document, SCHEMA, OPERATIONS, Codecs.listOf(OPERATION));
    }

    private static void write(Operation operation, JsonWriter out) {
        Given<?> given = operation.given();
        out.object(() -> out.field(given.command().word()).object(() -> given.filled().forEach(one -> write(one, out))));
    }

    private static <T> void write(Filled<?, T> one, JsonWriter out) {
        out.field(one.slot().name(), one.value(), one.slot().kind());
    }

    private static Operation read(JsonReader in) {
        return in.variant(word -> given(command(word, in), in));
    }

    private static Command<? extends Operation> command(String word, JsonReader in) {
        return Catalog.commands().stream().filter(command -> command.word().equals(word)).findFirst()
                .orElseThrow(() -> in.fault("no operation is called '" + word + "'"));
    }

    private static <O> O given(Command<O> command, JsonReader in) {
        return in.fold(command.given(), (given, name) -> more(given, slot(command, name, in), in)).made();
    }

    private static <O> Slot<O, ?> slot(Command<O> command, String name, JsonReader in) {
        return command.slots().stream().filter(slot -> slot.name().equals(name)).findFirst()
                .orElseThrow(() -> in.fault(command.word() + " takes nothing that is called '" + name + "'"));
    }

    private static <O, T> Given<O> more(Given<O> given, Slot<O, T> slot, JsonReader in) {
        return given.set(slot, slot.kind().read(in));
    }
}
