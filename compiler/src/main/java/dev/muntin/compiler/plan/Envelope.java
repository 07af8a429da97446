package dev.muntin.compiler.plan;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.RenameSession;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.StartServer;
import dev.muntin.ops.UnlinkWindow;
import dev.muntin.ops.snapshot.Field;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In what the operations of a dispatch are sent. */
public sealed interface Envelope {
    /** What is sent. */
    List<Operation> around(List<Operation> operations);

    /** In nothing: one behind the other. */
    record Plain() implements Envelope {
        @Override
        public List<Operation> around(List<Operation> operations) {
            return operations;
        }
    }

    /**
     * In a hook, which none of the user's hooks disturbs, and behind it a question: where the session is as far as it should be, the last operation
     * says so; where it is ours and is not, it is ended before the dispatch is over.
     *
     * @param reached what the session says of itself when all but the last operation are done
     * @param repair what has to be put in order, too, when it does not come so far
     * @param extent what is ours, if anything is
     */
    record Transaction(SessionTarget.Named session, String nonce, String reached, List<Operation> repair, Extent extent) implements Envelope {
        /** Those before run no hook of a user's own when they are told to. */
        static final TmuxVersion SINCE = TmuxVersion.of(3, 3);

        public Transaction {
            repair = List.copyOf(repair);
        }

        /** What is printed by a dispatch that ended what it had begun; with the nonce in it, no hook's line can be taken for it. */
        public static Format ended(String nonce) {
            return new Format(nonce + ":ended");
        }

        /** The hook, as long as it is there. */
        static SetHook forgotten(String nonce) {
            return SetHook.forget(hook(nonce));
        }

        @Override
        public List<Operation> around(List<Operation> operations) {
            List<Operation> body = new ArrayList<>();
            // From outside, a hook of the user's on this very command could still move the focus.
            body.add(forgotten(nonce));
            body.addAll(operations.subList(0, operations.size() - 1));
            return List.of(
                    StartServer.now(),
                    SetHook.everywhere(hook(nonce), body),
                    SetHook.run(hook(nonce)),
                    IfShell.holds(session, holds(Listing.DONE, reached), List.of(operations.getLast()),
                            undoing()));
        }

        /** The windows of a build are the last ones that were gone to, so when one has ended the next one is current. */
        private List<Operation> undoing() {
            // Also where nothing is ours yet: what was set aside for it is not.
            List<Operation> all = new ArrayList<>(repair);
            switch (extent) {
                case Extent.Session whole -> all.add(ifOurs(said(ending(session, nonce))));
                case Extent.Windows windows -> {
                    all.add(ifOurs(said(List.of(UnlinkWindow.ending(session)))));
                    all.addAll(Collections.nCopies(windows.count() - 1, ifOurs(List.of(UnlinkWindow.ending(session)))));
                }
            }
            return all;
        }

        private Operation ifOurs(List<Operation> operations) {
            return IfShell.holds(session, holds(Listing.TAG, nonce), operations);
        }

        private List<Operation> said(List<Operation> end) {
            List<Operation> all = new ArrayList<>(List.of(DisplayMessage.print(ended(nonce))));
            all.addAll(end);
            return all;
        }

        /**
         * A session whose window has changed must not be gone when control clients, anybody's, come to be told of the change: before 3.8 that
         * kills the server. So it gets another name, and the hook of that news, which comes last, ends it; all of it before tmux answers.
         */
        private static List<Operation> ending(SessionTarget.Named session, String nonce) {
            SessionTarget.Named ending = new SessionTarget.Named("muntin-" + nonce);
            return List.of(
                    SetHook.of(session, "session-renamed", List.of(KillSession.of(ending))),
                    RenameSession.of(session, ending));
        }

        private static String hook(String nonce) {
            return "@muntin-" + nonce;
        }

        private static Format holds(Field<String> option, String value) {
            return new Format("#{==:#{" + option.name() + "}," + value + "}");
        }
    }
}
