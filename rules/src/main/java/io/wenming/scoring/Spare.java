package io.wenming.scoring;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * One thing that is used again and again (备用件), since a new one costs more than what is done with it; a thread that finds it
 * in use makes a new one.
 */
final class Spare<T> {
    private final AtomicReference<T> free = new AtomicReference<>();
    private final Supplier<T> maker;

    Spare(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What nobody else uses until it is given back. */
    T take() {
        T spare = free.getAndSet(null);
        return spare != null ? spare : maker.get();
    }

    /** Gives it back; for one that is lost on the way a new one is made. */
    void giveBack(T used) {
        free.set(used);
    }
}
