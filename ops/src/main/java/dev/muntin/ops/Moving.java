package dev.muntin.ops;

/**
 * An operation that can make another window or pane current, which a planner follows.
 *
 * @param <O> its own sort
 */
public sealed interface Moving<O extends Moving<O>> extends Adjustable<O>
        permits NewSession, NewWindow, SelectPane, SelectWindow, SplitWindow {}
