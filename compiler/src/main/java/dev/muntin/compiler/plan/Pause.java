package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.Addressing;
import java.math.BigDecimal;
import java.time.Duration;

/** Lets time pass, because an author asked for it. */
public record Pause(Duration time, Part part, Origin origin) implements HostStep {
    public Pause {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no time passes in " + time);
        }
    }

    /** As in {@code 2} and {@code 0.5}. */
    public String seconds() {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public Pause retarget(Addressing addressing) {
        return this;
    }
}
