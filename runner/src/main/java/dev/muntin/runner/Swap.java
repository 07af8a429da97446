package dev.muntin.runner;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.RenameSession;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a session that stands under another name its own, in one dispatch. Whoever looks at the session that has the name sees the new one before
 * the old one ends, which is the last thing that happens: what is refused until then leaves all as it was.
 *
 * @param made the new session
 * @param aside what it is called until then
 */
record Swap(SessionTarget.Id made, SessionTarget.Named aside, SessionTarget.Named name, String nonce) {
    /** What is printed when it has come about; with the nonce in it, no line of a user's hook can be taken for it. */
    String said() {
        return nonce + ":replaced";
    }

    /** Nobody has the name any more. */
    List<Operation> free() {
        return List.of(ifDone(List.of(RenameSession.of(made, name), DisplayMessage.print(new Format(said())))));
    }

    /** This session has it, and these clients look at it; does nothing as soon as others do. */
    List<Operation> with(SessionTarget.Id old, List<ClientTarget> clients) {
        Format unchanged = new Format("#{&&:" + is("session_id", old.asSession()).text() + "," + is("session_attached", "" + clients.size()).text() + "}");
        return List.of(
                ifDone(List.of(IfShell.holds(name, unchanged, swapping(old, clients)))),
                IfShell.holds(leaving(), is("session_name", leaving().name()), restoring(old, clients)));
    }

    private List<Operation> swapping(SessionTarget.Id old, List<ClientTarget> clients) {
        List<Operation> all = new ArrayList<>(List.of(RenameSession.of(old, leaving()), RenameSession.of(made, name)));
        clients.forEach(client -> all.add(shown(made, client)));
        all.add(DisplayMessage.print(new Format(said())));
        all.add(KillSession.of(old));
        return all;
    }

    /** Broken off in the middle, which is known by a name that is only borrowed. */
    private List<Operation> restoring(SessionTarget.Id old, List<ClientTarget> clients) {
        List<Operation> all = new ArrayList<>(List.of(RenameSession.of(made, aside), RenameSession.of(old, name)));
        // A client that has gone keeps no other from going back.
        clients.forEach(client -> all.add(IfShell.holds(old, is("session_id", old.asSession()), List.of(shown(old, client)))));
        return all;
    }

    private static Operation shown(SessionTarget.Id session, ClientTarget client) {
        return SwitchClient.to(session).with(SwitchClient.CLIENT, client);
    }

    private Operation ifDone(List<Operation> operations) {
        return IfShell.holds(made, is(Listing.DONE.name(), nonce), operations);
    }

    /** To ask what is there is no question: for a target that is gone, the session of some client answers. */
    private static Format is(String what, String value) {
        return new Format("#{==:#{" + what + "}," + value + "}");
    }

    private SessionTarget.Named leaving() {
        return new SessionTarget.Named(aside.name() + "-leaving");
    }
}
