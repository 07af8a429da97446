/**
 * What tmux can do: operations as values that render and are compared, and never dispatch.
 *
 * <h2>How to add an operation</h2>
 *
 * <p>One record, named like tmux's command, in one file; {@link dev.muntin.ops.SplitWindow} and {@link dev.muntin.ops.CapturePane} show all
 * of it:
 *
 * <pre>{@code
 * public record KillPane(Given<KillPane> given) implements Straying<KillPane> {
 *     private static final Row<KillPane> ROW = Row.of("kill-pane", "killp", "Ends what runs in a pane.",
 *             Scope.PANE, Safety.DESTRUCTIVE, MOVES, CHANGES_LAYOUT);
 *
 *     public static final Slot<KillPane, Boolean> OTHERS = ROW.flag('a', "others", "ends all panes of the window but this one");
 *     public static final Slot<KillPane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "ends this pane", REQUIRED);
 *
 *     static final Command<KillPane> COMMAND = ROW.command(KillPane::new);
 *
 *     public KillPane {
 *         given.check();
 *     }
 *
 *     public static KillPane of(PaneTarget target) {
 *         return COMMAND.given().set(TARGET, target).made();
 *     }
 * }
 * }</pre>
 *
 * <ol>
 *   <li>The row: word, alias ({@code ""} if none), a sentence, scope, safety at its worst, and the traits that it has whatever it is given.
 *       A command that is younger than 3.2 says {@code .since(3, 7)}.
 *   <li>One slot for each flag and each argument, in the order in which they shall be written: letter, name for people and JSON, kind, and what
 *       it does, to follow "with it, the command". Marks say the rest: {@code from(3, 4)}, {@code until(3, 8)}, {@code REQUIRED},
 *       {@code DROPPABLE} (an older server does nearly the same without), {@code HIDDEN} (tmux takes it and does not list it), {@code LINE}
 *       (the format of what is printed), {@code GUARDED} (its words are people's, so {@code --} always stands in front),
 *       {@code causes(PRINTS)}, {@code cancels(WAITS)}.
 *   <li>Rules, before {@code command(...)}: {@code atMostOne}, {@code atLeastOne}, {@code needs}. Only what tmux itself takes for wrong, or
 *       silently for something else.
 *   <li>The family: {@link dev.muntin.ops.Unmoving}; {@link dev.muntin.ops.Straying} if it can make something else current;
 *       {@link dev.muntin.ops.Moving} only together with a planner that follows it. The name goes into its {@code permits} and into
 *       {@link dev.muntin.ops.Catalog}, both in alphabetical order.
 *   <li>Static factories for what it is mostly used for, which read as words; everything else is said by {@code with}.
 *   <li>If it prints, {@code asked()}: the form in which its output can be read, with the reading. What prints nothing says nothing.
 *   <li>A line in {@code OperationWordsTest} for each factory.
 * </ol>
 *
 * <p>A value that no kind takes gets a kind of its own in {@code ops.kind}, or, being one of a few words, an enum that is a
 * {@code Choice}. Commands inside of commands are {@code Chains.COMMANDS}, or {@code Chains.EXPANDED} where tmux expands formats in the
 * whole of them first. What several commands take alike stands in a record of slots, as {@code StartSlots} and {@code OptionSlots}.
 */
@NullMarked
package dev.muntin.ops;

import org.jspecify.annotations.NullMarked;
