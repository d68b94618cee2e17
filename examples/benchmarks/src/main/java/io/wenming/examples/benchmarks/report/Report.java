package io.wenming.examples.benchmarks.report;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.Entrant;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rewrites the tables of the README (改写结果表) between its two markers. */
public final class Report {
    private static final String BEGIN = "<!-- results -->\n";
    private static final String END = "<!-- end of results -->\n";

    private final JmhResults jmh;
    private final Runs cold;
    private final Runs stream;
    private final HonorRows honors;
    private final CadenceRows cadences;
    private final PracticeRows practice;

    private Report(JmhResults jmh, Runs cold, Runs stream, Runs honors) {
        this.jmh = jmh;
        this.cold = cold;
        this.stream = stream;
        this.honors = new HonorRows(jmh, honors);
        this.cadences = new CadenceRows(jmh);
        this.practice = new PracticeRows(jmh);
    }

    /**
     * Reads results and rewrites the README.
     *
     * @param args the folder of the results, then the README
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path readme = Path.of(args[1]);
        Report report = new Report(
                JmhResults.read(folder),
                Runs.read(folder.resolve("cold.txt")),
                Runs.read(folder.resolve("stream.txt")),
                Runs.read(folder.resolve("honors.txt")));
        String text = Files.readString(readme);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int until = text.indexOf(END);
        Files.writeString(readme, text.substring(0, from) + report.tables() + text.substring(until));
    }

    private String tables() {
        return Stream.of(settings(), contenders(), demands() + honors.rows() + cadences.rows() + practice.rows())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private String settings() {
        return "%s processors, %s %s; %s\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        jmh.settings());
    }

    private String contenders() {
        String head = """
                | contender | ns per subject, median fork | slowest and fastest | forks | × limit | bytes per subject |
                |---|---:|---:|---:|---:|---:|
                """;
        return Arrays.stream(Entrant.values()).map(this::contender).collect(Collectors.joining("", head, ""));
    }

    private String contender(Entrant entrant) {
        Measured measured = of(entrant);
        return "| %s | %s | %s, %s | %s | %s | %s |\n"
                .formatted(
                        entrant.title(),
                        figure(measured.nanos()),
                        figure(measured.slowest()),
                        figure(measured.fastest()),
                        measured.forks().size(),
                        ratio(measured, of(Entrant.LONG)),
                        whole(measured.bytes()));
    }

    private String demands() {
        Measured column = of(Entrant.WENMING_COLUMN);
        Measured blocks = of(Entrant.WENMING_BLOCKS);
        Measured nodes = of(Entrant.WENMING_NODES);
        Measured limitNodes = of(Entrant.LONG_NODES);
        BigDecimal peer =
                Collections.min(Stream.of(Entrant.EASY_RULES, Entrant.EVRETE, Entrant.FEEL, Entrant.DROOLS, Entrant.CEL)
                        .map(each -> of(each).nanos())
                        .toList());
        ImmutableList<String> peaks = stream.of("stream_peak_heap_mib");
        return Stream.of(
                        row("what", "wanted", "measured"),
                        row("---", "---", "---"),
                        row(
                                "indexed, total into a column, to the limit",
                                "at most 1.5×, aim 1.0×; 0 B",
                                "%s; %s B".formatted(turns(column, of(Entrant.LONG)), whole(column.bytes()))),
                        row(
                                "the same, in blocks",
                                "beside it",
                                "%s; %s B".formatted(turns(blocks, of(Entrant.LONG)), whole(blocks.bytes()))),
                        row(
                                "every node kept, to hand-written nodes",
                                "bytes at most 1.2×; time reported, aim 2×",
                                "bytes %s×; time %s"
                                        .formatted(ratio(nodes.bytes(), limitNodes.bytes()), turns(nodes, limitNodes))),
                        row(
                                "from a map, to the hand-written map",
                                "at most 1.2×",
                                turns(of(Entrant.WENMING_MAP), of(Entrant.MAP))),
                        row("fastest engine, to indexed total", "at least 50×", ratio(peer, column.nanos()) + "×"),
                        row(
                                "ns per indicator, 10 to 10,000 indicators, in blocks",
                                "within 2×",
                                growth("GrowthBenchmark.indicatorBlocks")),
                        row("the same, row by row", "beside it", growth("GrowthBenchmark.indicators")),
                        row(
                                "the same, row by row without vector instructions",
                                "beside it",
                                growth("GrowthBenchmark.oneByOne")),
                        row("the same, by the limit", "beside it", growth("GrowthBenchmark.indicatorLimit")),
                        row(
                                "the same, row by row, for each indicator more",
                                "beside it",
                                further("GrowthBenchmark.indicators")),
                        row(
                                "ns per subject, in blocks of 1, 16, 64 and 512 subjects",
                                "beside it",
                                growth("GrowthBenchmark.blocks")),
                        row(
                                "making a row, and a place in a block, of facts in a map",
                                "beside it",
                                "%s and %s ns"
                                        .formatted(
                                                figure(jmh.get("GrowthBenchmark.makeRows")
                                                        .nanos()),
                                                figure(jmh.get("GrowthBenchmark.makeBlocks")
                                                        .nanos()))),
                        row("ns per subject, 1 to 1,000,000 subjects", "within 2×", growth("GrowthBenchmark.subjects")),
                        row("the same, by the limit", "beside it", growth("GrowthBenchmark.limit")),
                        row(
                                "preparing 120 indicators, warm",
                                "below 5 ms",
                                figure(jmh.get("PrepareBenchmark.prepare")
                                                .nanos()
                                                .movePointLeft(6)) + " ms"),
                        row(
                                "cold JVM, JSON document to first score",
                                "below 500 ms",
                                "%s ms; from JVM start %s ms; whole process %s ms (medians of %s)"
                                        .formatted(
                                                cold.median("document_to_score_ms"),
                                                cold.median("jvm_start_to_score_ms"),
                                                cold.median("process_ms"),
                                                cold.of("process_ms").size())),
                        row(
                                "stream of 10,000 and of 1,000,000 subjects in a heap of 64 MiB",
                                "same memory",
                                "peak %s MiB and %s MiB".formatted(peaks.get(0), peaks.get(1))),
                        row(
                                "2 threads, to 1 thread",
                                "at least 1.8×",
                                ratio(
                                                jmh.get("GrowthBenchmark.oneThread")
                                                        .nanos()
                                                        .multiply(BigDecimal.valueOf(2)),
                                                jmh.get("GrowthBenchmark.twoThreads")
                                                        .nanos())
                                        + "×"),
                        row(
                                "ranking 1,000,000 results, to packed keys",
                                "within 2×",
                                ratio(jmh.get("RankingBenchmark.wenming"), jmh.get("RankingBenchmark.packed")) + "×"))
                .collect(Collectors.joining());
    }

    private Measured of(Entrant entrant) {
        return jmh.get("ScoringBenchmark.%s %s".formatted(entrant.isPeer() ? "peer" : "own", entrant));
    }

    private String growth(String benchmark) {
        return spread(jmh.nanos(benchmark));
    }

    private static String spread(ImmutableList<BigDecimal> nanos) {
        BigDecimal least = Collections.min(nanos);
        return "%s ns: %s"
                .formatted(
                        nanos.stream().map(Report::figure).collect(Collectors.joining(", ")),
                        // ten times as many may have taken less time than the fewer, which no ratio says
                        least.signum() > 0 ? ratio(Collections.max(nanos), least) + "×" : "no ratio");
    }

    /** What each indicator more costs, from one size to the next, which is ten times as large. */
    private String further(String benchmark) {
        ImmutableList<BigDecimal> nanos = jmh.nanos(benchmark);
        ImmutableList<BigDecimal> more = IntStream.range(1, nanos.size())
                .mapToObj(size -> nanos.get(size)
                        .multiply(BigDecimal.TEN)
                        .subtract(nanos.get(size - 1))
                        .divide(BigDecimal.valueOf(9), MathContext.DECIMAL64))
                .collect(ImmutableList.toImmutableList());
        return spread(more);
    }

    static String row(String what, String wanted, String measured) {
        return "| %s | %s | %s |\n".formatted(what, wanted, measured);
    }

    /** The median of what the rounds say, if both have taken turns. */
    private static String ratio(Measured one, Measured other) {
        return one.forks().size() == other.forks().size()
                ? figure(Measured.median(one.times(other)))
                : ratio(one.nanos(), other.nanos());
    }

    private static String turns(Measured one, Measured other) {
        ImmutableList<BigDecimal> times = one.times(other);
        return "%s× (%s rounds: %s× to %s×)"
                .formatted(
                        figure(Measured.median(times)),
                        times.size(),
                        figure(times.get(0)),
                        figure(times.get(times.size() - 1)));
    }

    static String ratio(BigDecimal one, BigDecimal other) {
        return figure(one.divide(other, MathContext.DECIMAL64));
    }

    /** Three digits, and no more places than they need. */
    static String figure(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(3, RoundingMode.HALF_UP));
        return rounded.scale() > 0 ? rounded.toPlainString() : whole(number);
    }

    private static String whole(BigDecimal number) {
        return String.format(
                Locale.ROOT, "%,d", number.setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }
}
