package io.wenming.examples.benchmarks.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that JMH wrote (测试结果文件): one of most benchmarks, and one of each round of those that take turns. */
final class JmhResults {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode first;
    private final ImmutableMap<String, Measured> measured;

    private JmhResults(JsonNode first, ImmutableMap<String, Measured> measured) {
        this.first = first;
        this.measured = measured;
    }

    static JmhResults read(Path folder) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("jmh.*\\.json"))
                    .sorted()
                    .toList()) {
                MAPPER.readTree(file.toFile()).forEach(all::add);
            }
        }
        return new JmhResults(
                all.get(0),
                all.stream().collect(ImmutableMap.toImmutableMap(JmhResults::name, JmhResults::one, Measured::and)));
    }

    /**
     * What was measured of a benchmark.
     *
     * @param name class, method and parameter, such as {@code ScoringBenchmark.own LONG}
     */
    Measured get(String name) {
        Measured one = measured.get(name);
        if (one == null) {
            throw new IllegalArgumentException(
                    "benchmark: '%s' was not measured; these were: %s".formatted(name, measured.keySet()));
        }
        return one;
    }

    /** The means of all whose name begins so, in nanoseconds, in the order measured. */
    ImmutableList<BigDecimal> nanos(String beginning) {
        return measured.entrySet().stream()
                .filter(one -> one.getKey().startsWith(beginning))
                .map(one -> one.getValue().nanos())
                .collect(ImmutableList.toImmutableList());
    }

    /** JDK, iterations and options of the JVM. */
    String settings() {
        return "%s %s; %s warm-up and %s measured iterations of %s; `%s`"
                .formatted(
                        first.get("vmName").asText(),
                        first.get("vmVersion").asText(),
                        first.get("warmupIterations").asText(),
                        first.get("measurementIterations").asText(),
                        first.get("measurementTime").asText(),
                        Streams.stream(first.get("jvmArgs"))
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(" ")));
    }

    private static String name(JsonNode one) {
        String full = one.get("benchmark").asText();
        String method = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
        return Streams.stream(one.path("params"))
                .map(JsonNode::asText)
                .collect(Collectors.joining(" ", method + " ", ""))
                .strip();
    }

    private static Measured one(JsonNode one) {
        JsonNode primary = one.get("primaryMetric");
        return new Measured(
                Streams.stream(primary.get("rawData")).map(JmhResults::mean).collect(ImmutableList.toImmutableList()),
                one.at("/secondaryMetrics/gc.alloc.rate.norm/score").decimalValue());
    }

    private static BigDecimal mean(JsonNode iterations) {
        return Streams.stream(iterations)
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(iterations.size()), MathContext.DECIMAL64);
    }
}
