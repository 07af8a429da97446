package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import java.time.Duration;
import java.util.List;

/** Sends the dispatches of one build, again where a server was just about to end and has done nothing. */
final class Delivery {
    private static final int TRIES = 5;
    private static final Duration PERIOD = Duration.ofMillis(20);

    private final Engine engine;
    private final Plan plan;
    private final Ours ours;
    private final Around around;
    private final Bindings bindings;
    /** Whether the server does not know what an envelope is made of. */
    private boolean unwrapped;
    /** Whether a dispatch has been sent that was not answered. */
    private boolean onItsWay;

    Delivery(Engine engine, Plan plan, Ours ours, Around around, Bindings bindings) {
        this.engine = engine;
        this.plan = plan;
        this.ours = ours;
        this.around = around;
        this.bindings = bindings;
    }

    Delivered of(Dispatch dispatch) throws EngineException, InterruptedException {
        Delivered delivered = once(unwrapped ? dispatch.unwrapped() : dispatch, false);
        if (delivered.isUnheard()) {
            unwrapped = true;
            delivered = once(dispatch.unwrapped(), true);
        }
        for (int i = 1; i < TRIES && isLost(delivered) && isAbsent(); i++) {
            delivered = once(delivered.dispatch(), true);
        }
        return delivered;
    }

    boolean isOnItsWay() {
        return onItsWay;
    }

    /** A server without a session ends, whoever is on the way to it. The name is a lock: twice does no harm. */
    private boolean isLost(Delivered delivered) {
        return delivered.isLost() && !ours.isBegun() && ours.isRepeatable();
    }

    /** Whether nobody has a session of that name: neither has the first attempt made it, nor does it stand in our way. */
    private boolean isAbsent() throws EngineException, InterruptedException {
        ListPanes list = ListPanes.of(new SessionTarget.Named(plan.shape().session()), Listing.LINE.format());
        Reply seen = engine.send(Request.of(List.of(list)));
        for (int i = 1; i < TRIES && Delivered.isLost(seen); i++) {
            Thread.sleep(PERIOD);
            seen = engine.send(Request.of(List.of(list)));
        }
        return Absence.isSaidBy(seen);
    }

    private Delivered once(Dispatch dispatch, boolean again) throws EngineException {
        boolean begun = ours.isBegun();
        around.tell(new Event.Sent(around.session(), dispatch));
        List<Operation> bound = dispatch.chain().stream().map(operation -> operation.retarget(bindings)).toList();
        ours.expect(dispatch);
        onItsWay = true;
        Reply reply = engine.send(Request.of(bound));
        onItsWay = false;
        ours.hear(reply);
        bindings.read(reply, plan.nonce());
        if (!begun && ours.isBegun()) {
            around.tell(new Event.Created(around.session()));
        }
        return new Delivered(dispatch, reply, again);
    }
}
