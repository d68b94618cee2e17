package io.wenming.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.honor.Ledger;
import io.wenming.examples.benchmarks.honor.Province;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.Register;
import java.lang.ref.Reference;

/**
 * What a register and its history hold beyond the events themselves (台账内存): the heap in use after collection, with the
 * events only and with the history, for each event. Prints {@code bytes_per_event=53}.
 */
public final class HonorMemory {
    private static final int COLLECTIONS = 5;

    private HonorMemory() {}

    /**
     * Measures once.
     *
     * @param args how many events
     */
    public static void main(String[] args) {
        int events = Integer.parseInt(args[0]);
        ImmutableList<HonorEvent> listed = Register.of(Ledger.events(events, 7)).events();
        try {
            long before = used();
            System.out.println("bytes_per_event=" + held(listed, before) / events);
        } finally {
            Reference.reachabilityFence(listed);
        }
    }

    private static long held(ImmutableList<HonorEvent> listed, long before) {
        HonorHistory history = Register.of(listed).under(Province.scheme());
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(history);
        }
    }

    private static long used() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
