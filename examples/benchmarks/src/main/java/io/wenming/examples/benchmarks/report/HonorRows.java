package io.wenming.examples.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the honor register (荣誉台账): 10,000, 100,000 and 1,000,000 events, five for each subject. */
final class HonorRows {
    private static final int MICROS = 3;
    private static final int MILLIS = 6;

    private final JmhResults jmh;
    private final Runs memory;

    HonorRows(JmhResults jmh, Runs memory) {
        this.jmh = jmh;
        this.memory = memory;
    }

    String rows() {
        return Stream.of(
                        row("register and history of 1,000,000 events", "below 2,000 ms", "build", MILLIS, "ms"),
                        Report.row(
                                "held by them beside the events",
                                "below 64 B an event",
                                memory.of("bytes_per_event").get(0) + " B"),
                        row("state of any title on any day", "below 1 µs", "state", MICROS, "µs"),
                        row("status with cause, dates and bars", "reported", "status", MICROS, "µs"),
                        row("one more event", "the same for any size", "with", MICROS, "µs"),
                        row("who holds a title in a county", "in proportion to the answer", "holders", MICROS, "µs"),
                        row("yearly tally of the whole register", "below 200 ms", "tally", MILLIS, "ms"))
                .collect(Collectors.joining());
    }

    private String row(String what, String wanted, String method, int places, String unit) {
        ImmutableList<BigDecimal> nanos = jmh.nanos("HonorBenchmark." + method + " ");
        return Report.row(
                what,
                wanted,
                nanos.stream()
                                .map(each -> Report.figure(each.movePointLeft(places)))
                                .collect(Collectors.joining(", "))
                        + " "
                        + unit);
    }
}
