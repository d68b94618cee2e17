package io.wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.CoverageSource;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.division.DivisionTree;
import io.wenming.division.NamedDivision;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import io.wenming.practice.PracticeCoverage;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any records: shares, whole populations, sums of parts, and what was known before. */
class ReportPropertiesTest {
    private static final Division COUNTY = Division.of("330106");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final DateRange YEAR = DateRange.of(START, START.plusYears(1));
    private static final ImmutableList<CoverageRule> RULES = ImmutableList.of(
            PracticeCoverage.everyTownshipItsOffice(),
            PracticeCoverage.everyVillageItsStation(),
            PracticeCoverage.eightFieldsAtEachLevel());

    static LongStream seeds() {
        return new SplittableRandom(20260106).longs(100);
    }

    private static LocalDate anyDay(SplittableRandom random) {
        return START.plusDays(random.nextInt(-100, 465));
    }

    /** Three townships of up to five villages, some of which move to another township on a day of the year. */
    private static DivisionTree anyTree(SplittableRandom random) {
        DivisionTree.Builder tree = DivisionTree.builder();
        for (int township = 1; township <= 3; township++) {
            String code = "33010600" + township;
            tree.addDivision(named(code).build());
            int villages = random.nextInt(6);
            for (int village = 1; village <= villages; village++) {
                NamedDivision.Builder of = named(code + "00" + village);
                if (random.nextInt(3) == 0) {
                    String next = "33010600" + (township % 3 + 1) + township + "1" + village;
                    LocalDate day = anyDay(random);
                    of.until(day).successor(Division.of(next));
                    tree.addDivision(named(next).since(day).build());
                }
                tree.addDivision(of.build());
            }
        }
        return tree.build();
    }

    private static NamedDivision.Builder named(String code) {
        NamedDivision.Builder named = NamedDivision.builder();
        named.division(Division.of(code)).name(Label.of(code));
        return named;
    }

    private static ImmutableList<RecordEntry> anyEntries(SplittableRandom random, DivisionTree tree) {
        List<Division> places = new ArrayList<>();
        tree.divisions().forEach(named -> places.add(named.division()));
        places.add(COUNTY);
        places.add(Division.of("330107001"));
        ImmutableList.Builder<RecordEntry> entries = ImmutableList.builder();
        int size = random.nextInt(40);
        for (int number = 0; number < size; number++) {
            LocalDate on = anyDay(random);
            RecordEntry.Builder entry = RecordEntry.builder();
            entry.kind(random.nextBoolean() ? EntryKind.VENUE : EntryKind.ACTIVITY)
                    .id("r" + number)
                    .place(places.get(random.nextInt(places.size())))
                    .on(on)
                    .recordedOn(on.plusDays(random.nextInt(60)))
                    .words(ImmutableMap.of("level", random.nextBoolean() ? "station" : "office"))
                    .putAmount("people", (long) random.nextInt(50));
            if (random.nextInt(3) == 0) {
                LocalDate end = on.plusDays(random.nextInt(200));
                entry.until(end).endRecordedOn(end.plusDays(random.nextInt(90)));
            }
            entries.add(entry.build());
        }
        return entries.build();
    }

    private static CoverageSource source(DivisionTree tree, Iterable<RecordEntry> entries) {
        return CoverageSource.builder()
                .divisions(tree)
                .records(RecordBook.of(entries))
                .build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shareLiesBetweenNoneAndAllOfTheWholePopulation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DivisionTree tree = anyTree(random);
        CoverageSource source = source(tree, anyEntries(random, tree));
        LocalDate on = anyDay(random);
        for (CoverageRule rule : RULES) {
            Coverage answer = rule.check(source, COUNTY, on);

            answer.share().ifPresent(share -> assertThat(share).isBetween(Fraction.ZERO, Fraction.ONE));
            assertThat(answer.counted().size()
                            + answer.missing().size()
                            + answer.notApplicable().size())
                    .isEqualTo(rule.population().units(source, COUNTY, on).size());
            assertThat(answer.counted())
                    .allSatisfy(member -> assertThat(member.evidence()).isNotEmpty());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wholeIsTheSumOfItsPartsAndOfWhatLiesElsewhere(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DivisionTree tree = anyTree(random);
        FigureTable table = WorkReport.builder()
                .plan(FigurePlan.framework())
                .source(ReportSource.builder()
                        .coverage(source(tree, anyEntries(random, tree)))
                        .build())
                .area(COUNTY)
                .addPeriod(YEAR)
                .partsAt(DivisionLevel.TOWNSHIP)
                .build()
                .table();
        table.rows().stream().filter(row -> row.figure().query().isAdditive()).forEach(row -> {
            assertThat(row.elsewhere().part()
                            + row.parts().values().stream()
                                    .mapToLong(FigureValue::part)
                                    .sum())
                    .isEqualTo(row.total().part());
            assertThat(row.elsewhere().whole()
                            + row.parts().values().stream()
                                    .mapToLong(FigureValue::whole)
                                    .sum())
                    .isEqualTo(row.total().whole());
            assertThat(row.elsewhere().records().size()
                            + row.parts().values().stream()
                                    .mapToLong(part -> part.records().size())
                                    .sum())
                    .isEqualTo(row.total().records().size());
            assertThat(Stream.concat(Stream.of(row.elsewhere()), row.parts().values().stream())
                            .flatMap(value -> value.rest().stream()))
                    .containsExactlyInAnyOrderElementsOf(row.total().rest());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partIsWhatTheFigureOfItsAreaIs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DivisionTree tree = anyTree(random);
        ReportSource source = ReportSource.builder()
                .coverage(source(tree, anyEntries(random, tree)))
                .build();
        FigureTable table = WorkReport.builder()
                .plan(FigurePlan.framework())
                .source(source)
                .area(COUNTY)
                .addPeriod(YEAR)
                .partsAt(DivisionLevel.TOWNSHIP)
                .build()
                .table();

        table.rows()
                .forEach(row -> row.parts().forEach((Division part, FigureValue value) -> {
                    FigureValue alone = row.figure().value(source, part, YEAR);
                    assertThat(value.number()).as(row.figure().id()).isEqualTo(alone.number());
                    assertThat(value.missing()).isEqualTo(alone.missing());
                    assertThat(value.records()).containsExactlyInAnyOrderElementsOf(alone.records());
                    assertThat(value.rest()).containsExactlyInAnyOrderElementsOf(alone.rest());
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void laterRecordDoesNotChangeWhatWasKnown(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DivisionTree tree = anyTree(random);
        ImmutableList<RecordEntry> entries = anyEntries(random, tree);
        LocalDate known = anyDay(random);
        CoverageSource all = source(tree, entries);
        CoverageSource early = source(tree, before(entries, known));

        for (CoverageRule rule : RULES) {
            assertThat(rule.check(all.asKnownOn(known), COUNTY, START))
                    .isEqualTo(rule.check(early.asKnownOn(known), COUNTY, START));
        }
        assertThat(table(all, known)).isEqualTo(table(early, known));
    }

    /** Without what was recorded later, ends of earlier records too. */
    private static ImmutableList<RecordEntry> before(ImmutableList<RecordEntry> entries, LocalDate known) {
        return entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(known))
                .<RecordEntry>map(entry -> entry.endRecordedOn().isAfter(known)
                        ? RecordEntry.builder()
                                .from(entry)
                                .until(Optional.empty())
                                .endRecordedOn(entry.recordedOn())
                                .build()
                        : entry)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FigureRow> table(CoverageSource source, LocalDate known) {
        return WorkReport.builder()
                .plan(FigurePlan.framework())
                .source(ReportSource.builder().coverage(source).build())
                .area(COUNTY)
                .addPeriod(YEAR)
                .knownOn(known)
                .build()
                .table()
                .rows();
    }
}
