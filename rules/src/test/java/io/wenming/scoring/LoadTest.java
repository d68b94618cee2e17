package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Mark;
import io.wenming.fact.Readings;
import io.wenming.finding.FindingText;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is handed in wrong gives a defined finding, and one prepared standard serves many threads. */
class LoadTest {
    private static final Standard STANDARD = VillageStandard.standard();
    private static final List<FactKey<?>> KNOWN = ImmutableList.copyOf(STANDARD.inputs());
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "100",
            "0.000000000000000001",
            "999999999999999999",
            "-999999999999999999.999999999999999999",
            "1000000000000.5");
    private static final List<FactType> TYPES = List.of(FactType.values());
    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final int THREADS = 16;

    @Test
    void anyFactsGiveAScoreOrSayWhyNot() {
        Seeds.of(20261002, 1_000_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Facts facts = anyFacts(random);

            assertThatCode(() -> {
                        ScoreSummary summary = STANDARD.prepare().summarize(facts);
                        if (random.nextInt(20) == 0) {
                            Score score = STANDARD.score(facts);
                            assertThat(ScoreSummary.of(score)).isEqualTo(summary);
                            assertThat(FindingText.in(Language.EN).print(score.finding()))
                                    .isNotBlank();
                        }
                    })
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void numbersThatAreNoneAreRefusedBeforeTheyAreFacts() {
        assertThatThrownBy(() -> Decimal.parse("NaN")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.parse("1E20000000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.percent("Infinity")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.builder().put(FactKey.flag("plan"), nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> STANDARD.score(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("facts");
    }

    @Test
    void sixteenThreadsGetWhatOneGets() throws Exception {
        PreparedStandard prepared = STANDARD.prepare();
        List<IndexedFacts> rows = IntStream.range(0, 500)
                .mapToObj(i -> prepared.schema().index(anyFacts(new SplittableRandom(i))))
                .toList();
        ScoreColumn alone = filled(prepared, rows, 1);
        long evaluations = Seeds.of(1, 10_000_000).count();
        int rounds = (int) Math.max(1, evaluations / THREADS / rows.size());

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<ScoreColumn>> columns = threads.invokeAll(IntStream.range(0, THREADS)
                    .<java.util.concurrent.Callable<ScoreColumn>>mapToObj(i -> () -> filled(prepared, rows, rounds))
                    .toList());
            for (Future<ScoreColumn> column : columns) {
                for (int row = 0; row < rows.size(); row++) {
                    assertThat(column.get().points(row)).isEqualTo(alone.points(row));
                    assertThat(column.get().status(row)).isEqualTo(alone.status(row));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What a caller without checks of nullness hands in. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static ScoreColumn filled(PreparedStandard prepared, List<IndexedFacts> rows, int rounds) {
        ScoreColumn column = prepared.column(rows.size());
        for (int round = 0; round < rounds; round++) {
            for (int row = 0; row < rows.size(); row++) {
                prepared.scoreInto(rows.get(row), column, row);
            }
        }
        return column;
    }

    /** Facts for known and unknown names, of the right and of wrong types. */
    private static Facts anyFacts(SplittableRandom random) {
        Facts.Builder facts = Facts.builder();
        Set<String> names = new HashSet<>();
        int count = random.nextInt(KNOWN.size() + 4);
        for (int i = 0; i < count; i++) {
            FactKey<?> known = KNOWN.get(random.nextInt(KNOWN.size()));
            String name = random.nextInt(12) == 0 ? "unknown" + i : known.name();
            FactType type = random.nextInt(12) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : known.type();
            if (names.add(name)) {
                put(facts, FactKey.of(name, type), random);
            }
        }
        return facts.build();
    }

    private static <T> void put(Facts.Builder facts, FactKey<T> key, SplittableRandom random) {
        switch (random.nextInt(20)) {
            case 0 -> facts.notApplicable(key);
            case 1 -> facts.exempt(key);
            default -> facts.put(key, key.valueClass().cast(value(key.type(), random)));
        }
    }

    private static Object value(FactType type, SplittableRandom random) {
        Decimal number = random.nextBoolean()
                ? Decimal.of(random.nextInt(101))
                : Decimal.parse(NUMBERS.get(random.nextInt(NUMBERS.size())));
        return switch (type) {
            case FLAG -> random.nextBoolean();
            case COUNT -> random.nextInt(3) == 0 ? random.nextLong(Long.MAX_VALUE) : (long) random.nextInt(12);
            case RATE -> new Rate(number);
            case DECIMAL -> number;
            case GRADE -> List.of("好", "较好", "一般", "差", "优").get(random.nextInt(5));
            case DATE -> LocalDate.ofEpochDay(random.nextInt(30_000));
            case INCIDENTS ->
                Incidents.copyOf(random.ints(random.nextInt(4), 0, 6)
                        .mapToObj(i -> Incident.builder()
                                .kind(List.of("大", "小", "乱", "投诉", "国家级", "其他").get(i))
                                .times(random.nextInt(10) == 0 ? Integer.MAX_VALUE : 1 + i)
                                .build())
                        .collect(ImmutableList.toImmutableList()));
            case CHECKLIST ->
                new Checklist(random.ints(random.nextInt(12), 0, 3)
                        .mapToObj(i -> MARKS.get(i))
                        .collect(ImmutableList.toImmutableList()));
            case READINGS -> new Readings(ImmutableList.of(number));
        };
    }
}
