package dev.muntin.ops;

/**
 * An operation that can make something current that no planner follows: in a chain that names nothing by id, little can stand behind it.
 *
 * @param <O> its own sort
 */
public sealed interface Straying<O extends Straying<O>> extends Adjustable<O>
        permits
        AttachSession,
        BreakPane,
        JoinPane,
        KillPane,
        KillWindow,
        LastPane,
        LastWindow,
        LinkWindow,
        MovePane,
        NewPane,
        NextWindow,
        PreviousWindow,
        RotateWindow,
        SwapPane,
        SwapWindow,
        SwitchClient,
        UnlinkWindow {}
