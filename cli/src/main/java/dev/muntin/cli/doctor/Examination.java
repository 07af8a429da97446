package dev.muntin.cli.doctor;

import java.util.List;

/** One look at a machine; it changes nothing. */
@FunctionalInterface
public interface Examination {
    /** All but the one of what muntin itself keeps, in the order in which they are told. */
    List<Examination> ALL = List.of(new Java(), new ClassArchive(), new TmuxProgram(), new Server(), new Nesting(), new Utf8(), new Shell());

    List<Finding> of(Machine machine);
}
