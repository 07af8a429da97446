package dev.muntin.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SubscriptionTest {
    private final Audience audience = new Audience();

    @Test
    void everybodyHearsTheSame() throws InterruptedException {
        Subscription one = audience.join(3, () -> { });
        Subscription other = audience.join(3, () -> { });
        audience.accept(message(1));
        assertEquals(Optional.of(message(1)), one.next(Duration.ZERO));
        assertEquals(Optional.of(message(1)), other.next(Duration.ZERO));
    }

    @Test
    void theSlowMissTheOldestAndAreToldHowMany() throws InterruptedException {
        Subscription slow = audience.join(2, () -> { });
        Subscription quick = audience.join(9, () -> { });
        for (int i = 1; i <= 5; i++) {
            audience.accept(message(i));
        }
        assertEquals(3, slow.dropped());
        assertEquals(0, quick.dropped());
        assertEquals(Optional.of(message(4)), slow.next(Duration.ZERO));
        assertEquals(Optional.of(message(1)), quick.next(Duration.ZERO));
    }

    @Test
    void whoWaitsIsWoken() throws InterruptedException {
        Subscription subscription = audience.join(1, () -> { });
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> audience.accept(message(1)));
        assertEquals(Optional.of(message(1)), subscription.next(Duration.ofSeconds(15)));
    }

    @Test
    void nobodyWaitsForWhatWillNotCome() throws InterruptedException {
        Subscription subscription = audience.join(1, () -> { });
        CompletableFuture<Void> unused = CompletableFuture.runAsync(audience::dismiss);
        assertEquals(Optional.empty(), subscription.next(Duration.ofDays(1)));
        assertTrue(subscription.over());
    }

    @Test
    void whatWasHeardCanBeTakenAfterTheEnd() throws InterruptedException {
        Subscription subscription = audience.join(2, () -> { });
        audience.accept(message(1));
        subscription.close();
        audience.accept(message(2));
        assertEquals(Optional.of(message(1)), subscription.next(Duration.ZERO));
        assertTrue(subscription.over() && audience.empty());
    }

    @Test
    void patienceEnds() throws InterruptedException {
        assertEquals(Optional.empty(), audience.join(1, () -> { }).next(Duration.ofMillis(1)));
    }

    @Test
    void thereIsRoomForAnEvent() {
        assertThrows(IllegalArgumentException.class, () -> audience.join(0, () -> { }));
    }

    private static Event message(int number) {
        return new Event.Message(Integer.toString(number));
    }
}
