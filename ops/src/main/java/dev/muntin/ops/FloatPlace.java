package dev.muntin.ops;

import dev.muntin.ops.kind.Choice;
import dev.muntin.ops.kind.ChoiceKind;
import dev.muntin.ops.kind.Kind;
import java.util.List;
import java.util.Locale;

/** Where a floating pane can be put: in its window, or among the others that float. */
public enum FloatPlace implements Choice {
    TOP_LEFT,
    TOP_CENTRE,
    TOP_RIGHT,
    CENTRE_LEFT,
    CENTRE,
    CENTRE_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_CENTRE,
    BOTTOM_RIGHT,
    TOP_LEFT_CENTRE,
    TOP_RIGHT_CENTRE,
    BOTTOM_LEFT_CENTRE,
    BOTTOM_RIGHT_CENTRE,
    FRONT,
    BACK,
    FORWARD,
    BACKWARD,
    FORWARD_LOOP,
    BACKWARD_LOOP;

    static final Kind<FloatPlace> KIND = new ChoiceKind<>("a place for a floating pane", List.of(values()));

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
