package dev.muntin.engine.control;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Everybody who listens to one client. */
final class Audience implements Consumer<Event> {
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** One more; it says when it has left. */
    Subscription join(int capacity, Runnable left) {
        Subscription joined = new Subscription(capacity, leaving -> {
            subscriptions.remove(leaving);
            left.run();
        });
        subscriptions.add(joined);
        return joined;
    }

    boolean empty() {
        return subscriptions.isEmpty();
    }

    @Override
    public void accept(Event event) {
        subscriptions.forEach(subscription -> subscription.offer(event));
    }

    /** Nothing will come any more. */
    void dismiss() {
        subscriptions.forEach(Subscription::end);
        subscriptions.clear();
    }
}
