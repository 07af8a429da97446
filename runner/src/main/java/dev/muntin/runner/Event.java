package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;

/** What happens while a session is built, for whoever shows how far it is or wants to know more than how it ended. */
public sealed interface Event {
    /** The session that it is about, as its workspace calls it. */
    String session();

    /** A build begins; its plan says all that it will do. */
    record Begun(String session, Plan plan) implements Event {}

    /** The build turns to something outside of tmux: a script, shells, or time that has to pass. */
    record Waiting(String session, HostStep step) implements Event {}

    /** Operations are on their way to tmux, not for the first time if the server was ending. */
    record Sent(String session, Dispatch dispatch) implements Event {}

    /** A step of the plan is done, all of it, and the build goes on. */
    record Passed(String session, PlanStep step) implements Event {}

    /** Something of this build stands. */
    record Created(String session) implements Event {}

    /** What stands is what was asked for. */
    record Confirmed(String session) implements Event {}

    /** The session that had the name before has ended; its clients see the new one. */
    record Replaced(String session) implements Event {}

    /** What had been made was ended again. */
    record Undone(String session) implements Event {}

    /** Something is worth knowing although the build goes on. */
    record Remark(String session, String words) implements Event {}

    /** The build is over: the last that is heard of it. */
    record Ended(String session, Outcome outcome) implements Event {}
}
