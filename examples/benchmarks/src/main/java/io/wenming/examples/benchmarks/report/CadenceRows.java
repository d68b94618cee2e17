package io.wenming.examples.benchmarks.report;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of duties and evidence (督查周期). */
final class CadenceRows {
    private static final int MILLIS = 6;

    private final JmhResults jmh;

    CadenceRows(JmhResults jmh) {
        this.jmh = jmh;
    }

    String rows() {
        return Stream.of(
                        Report.row(
                                "weekday duties of ten years, to ical4j", "at least 5 times as fast", times("ical4j")),
                        Report.row(
                                "the same, to lib-recur",
                                "at least 0.5 times as fast, aim more than 1",
                                times("libRecur")),
                        Report.row(
                                "a status for each of 10,000, 100,000 and 1,000,000 duties with as many pieces",
                                "below 2,000 ms; n log n",
                                jmh.nanos("CadenceBenchmark.match ").stream()
                                                .map(CadenceRows::millis)
                                                .collect(Collectors.joining(", "))
                                        + " ms"),
                        Report.row(
                                "a county's quarter: 60 villages, the four ones, 10,000 pieces",
                                "below 10 ms",
                                millis(jmh.get("CadenceBenchmark.quarter").nanos()) + " ms"))
                .collect(Collectors.joining());
    }

    private String times(String other) {
        return Report.ratio(
                        jmh.get("CadenceBenchmark." + other).nanos(),
                        jmh.get("CadenceBenchmark.duties").nanos())
                + "×";
    }

    private static String millis(BigDecimal nanos) {
        return Report.figure(nanos.movePointLeft(MILLIS));
    }
}
