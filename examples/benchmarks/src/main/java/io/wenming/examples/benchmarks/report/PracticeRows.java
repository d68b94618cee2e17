package io.wenming.examples.benchmarks.report;

import java.util.stream.Collectors;

/** The rows of the figures of a work report (工作汇报数据). */
final class PracticeRows {
    private static final int MILLIS = 6;

    private final JmhResults jmh;

    PracticeRows(JmhResults jmh) {
        this.jmh = jmh;
    }

    String rows() {
        return Report.row(
                "all figures of a county and its 20 townships: 10,000, 100,000 and 1,000,000 activities, a fifth as many orders",
                "below 200 ms for 100,000; linear",
                jmh.nanos("PracticeBenchmark.figures").stream()
                                .map(nanos -> Report.figure(nanos.movePointLeft(MILLIS)))
                                .collect(Collectors.joining(", "))
                        + " ms");
    }
}
