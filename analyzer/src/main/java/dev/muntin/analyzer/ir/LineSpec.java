package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Origin;
import java.time.Duration;

/**
 * A line that is typed into a pane.
 *
 * @param suppressHistory whether a blank goes before it, which keeps it out of most shells' history
 * @param enter whether Enter is pressed behind it
 * @param before how long to wait before it
 * @param after how long to wait behind it
 */
public record LineSpec(String text, boolean suppressHistory, boolean enter, Duration before, Duration after, Origin origin) {
    /** What is typed, exactly. */
    public String typed() {
        return suppressHistory ? " " + text : text;
    }
}
