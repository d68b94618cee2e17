package io.wenming.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.DutyTally;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.period.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rates of a county are those of its units and evidence on one machine. */
@OnSpark
class SuperviseJobTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    @Test
    void everyCountyHasTheRatesOfEachRule() {
        String nation = SmallNation.in(folder, Tables.PARQUET);
        Dataset<Row> evidence = table(nation, Tables.PARQUET, "/evidence");
        String out = folder.resolve("rates").toString();

        job(SmallNation.QUARTER).run(SmallNation.spark(), table(nation, Tables.PARQUET, "/units"), evidence, out);

        List<Row> rates = Outcomes.done(SmallNation.spark(), out).collectAsList();
        assertThat(rates).hasSize(4 * SmallNation.COUNTIES);
        IntStream.range(0, SmallNation.COUNTIES).forEach(county -> {
            Supervision.Builder question = Supervision.builder()
                    .cadence(Cadence.fourOnes())
                    .calendar(ChineseWorkdays.calendar())
                    .range(SmallNation.QUARTER)
                    .asOf(AS_OF)
                    .share(false)
                    .units(EvidenceMaker.units(county));
            evidence.where(evidence.col("county").equalTo(Sample.county(county)))
                    .collectAsList()
                    .forEach(row -> question.addEvidence(piece(row)));
            question.build()
                    .match()
                    .ratesByRule()
                    .forEach((rule, tally) -> assertThat(rates)
                            .filteredOn(row -> row.getAs("county").equals(Sample.county(county))
                                    && row.getAs("rule").equals(rule))
                            .map(SuperviseJobTest::tally)
                            .containsExactly(tally));
        });
    }

    @Test
    void rowsThatCannotBeReadAreRefusedWithTheirReasonsAlsoFromCsv() {
        String nation = SmallNation.in(folder, Tables.CSV);
        String faulty = folder.resolve("faulty").toString();
        Tables.CSV.write(SmallNation.spark().sql("""
                                select * from values
                                ('county-0001', 'x1', 'county-0001-unit-1', 'inspection', '2026-02-30', null),
                                ('county-0001', 'x2', null, 'inspection', '2026-02-03', '2026-02-02')
                                as t(county, id, unit, kind, occurredOn, recordedOn)
                                """), faulty);

        ImmutableSortedMap<String, Long> rows = job(SmallNation.QUARTER)
                .run(
                        SmallNation.spark(),
                        table(nation, Tables.CSV, "/units"),
                        SmallNation.spark().read().option("header", true).csv(nation + "/evidence", faulty),
                        folder.resolve("rates").toString());

        assertThat(rows).containsEntry("done", 4L * SmallNation.COUNTIES).containsEntry("refused", 2L);
        assertThat(Outcomes.refused(SmallNation.spark(), folder.resolve("rates").toString())
                        .collectAsList())
                .flatMap(row -> row.<String>getList(row.fieldIndex("reasons")))
                .containsExactlyInAnyOrder(
                        "occurredOn: date: '2026-02-30' is no day of the calendar; give a day such as 2026-03-31",
                        "row: the field 'unit' is missing; add it");
    }

    @Test
    void aYearWithoutPublishedWorkingDaysIsSaidBeforeAnyWork() {
        Dataset<Row> none = SmallNation.spark().emptyDataFrame();

        assertThatThrownBy(() -> job(DateRange.closed(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 31)))
                        .run(SmallNation.spark(), none, none, "nowhere"))
                .isInstanceOf(UnknownCalendarYearException.class);
    }

    private static SuperviseJob job(DateRange range) {
        return new SuperviseJob(Cadence.fourOnes(), ChineseWorkdays.calendar(), range, AS_OF);
    }

    private static Dataset<Row> table(String nation, Tables tables, String name) {
        return tables.read(SmallNation.spark(), nation + name);
    }

    private static Evidence piece(Row row) {
        return Evidence.builder()
                .id(row.getAs("id"))
                .unit(row.getAs("unit"))
                .kind(row.getAs("kind"))
                .occurredOn(row.getAs("occurredOn"))
                .recordedOn(row.getAs("recordedOn"))
                .build();
    }

    private static DutyTally tally(Row row) {
        ImmutableList<Integer> counts =
                IntStream.rangeClosed(2, 8).mapToObj(row::getInt).collect(ImmutableList.toImmutableList());
        return new DutyTally(
                counts.get(0),
                counts.get(1),
                counts.get(2),
                counts.get(3),
                counts.get(4),
                counts.get(5),
                counts.get(6));
    }
}
