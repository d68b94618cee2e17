package io.wenming.examples.spark;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.document.DocumentSource;
import io.wenming.number.Fraction;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import io.wenming.scoring.Interval;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoreLine;
import io.wenming.scoring.Standard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job writes is what the library says on one machine, to the last digit. */
@OnSpark
class ScoreJobTest {
    private static final Standard STANDARD = SampleStandard.standard();

    @TempDir
    static Path folder;

    static String nation = "";
    static String out = "";
    static ImmutableMap<String, Row> scores = ImmutableMap.of();
    static ImmutableMap<String, Score> expected = ImmutableMap.of();
    static ImmutableMap<String, String> counties = ImmutableMap.of();

    @BeforeAll
    static void score() {
        nation = SmallNation.in(folder, Tables.PARQUET);
        out = folder.resolve("scored").toString();
        var facts = Tables.PARQUET.read(SmallNation.spark(), nation + "/facts");
        new ScoreJob(STANDARD, 4, true, Ties.COMPETITION).run(SmallNation.spark(), facts, out);
        scores = bySubject(
                Outcomes.done(SmallNation.spark(), out + ScoreJob.SCORES).collectAsList());
        List<Row> named = facts.where("subject is not null").collectAsList();
        expected = named.stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.getAs("subject"), row -> STANDARD.score(SmallNation.facts(row, STANDARD.schema()))));
        counties = named.stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.getAs("subject"), row -> row.getAs("group")));
    }

    @Test
    void everySubjectHasItsTotalAndStatus() {
        assertThat(scores.keySet()).isEqualTo(expected.keySet()).hasSize(98);
        expected.forEach((subject, score) -> {
            Row row = of(scores, subject);
            assertThat(row.<BigDecimal>getAs("total"))
                    .isEqualTo(new BigDecimal(score.printed().orElseThrow()));
            assertThat(row.<String>getAs("status")).isEqualTo(score.status().code());
        });
    }

    @Test
    void everySubjectHasItsLargestLosses() {
        expected.forEach((subject, score) -> assertThat(of(scores, subject).<Row>getList(4))
                .map(ScoreJobTest::loss)
                .isEqualTo(score.losses(4).stream().map(ScoreJobTest::loss).toList()));
    }

    @Test
    void everySubjectHasItsInterval() {
        expected.forEach((subject, score) -> {
            Row interval = of(scores, subject).getStruct(5);
            Interval known = STANDARD.interval(score.facts());
            assertThat(fraction(interval.getDecimal(0)))
                    .isEqualTo(known.points().orElseThrow().least().orElseThrow());
            assertThat(fraction(interval.getDecimal(2)))
                    .isEqualTo(known.points().orElseThrow().most().orElseThrow());
            assertThat(interval.getBoolean(4)).isEqualTo(known.isProved());
        });
    }

    @Test
    void everySubjectHasItsRankInItsCounty() {
        ImmutableList<Contender> contenders = expected.keySet().asList().stream()
                .sorted()
                .map(subject -> new Contender(
                        subject,
                        of(counties, subject),
                        of(expected, subject).points().map(points -> points.toFraction())))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<String, Integer> ranks = Ranking.of(Ties.COMPETITION).rank(contenders).stream()
                .collect(ImmutableMap.toImmutableMap(
                        placing -> placing.contender().id(),
                        placing -> placing.rank().orElseThrow()));

        List<Row> written =
                SmallNation.spark().read().parquet(out + ScoreJob.RANKS).collectAsList();

        assertThat(written)
                .hasSize(98)
                .allSatisfy(row ->
                        assertThat(row.<Integer>getAs("rank")).isEqualTo(ranks.get(row.<String>getAs("subject"))));
    }

    @Test
    void aRowWithoutAnIdIsRefusedWithItsReason() {
        List<Row> refused =
                Outcomes.refused(SmallNation.spark(), out + ScoreJob.SCORES).collectAsList();

        assertThat(refused).hasSize(2).allSatisfy(row -> {
            assertThat(row.<String>getList(row.fieldIndex("reasons")))
                    .containsExactly("subject: nothing is given; give an id");
            assertThat(row.<String>getAs("row")).startsWith("{\"subject\":null,\"group\":\"county-");
        });
    }

    @Test
    void theJobSaysHowManyRowsItRefusedAndWhatItBroadcast() {
        ScoreJob.Report report = new ScoreJob(STANDARD, 0, false, Ties.DENSE)
                .run(
                        SmallNation.spark(),
                        Tables.PARQUET
                                .read(SmallNation.spark(), nation + "/facts")
                                .drop("s1_i1", "s1_i3:问题")
                                .withColumnRenamed("veto1", "vetto1"),
                        folder.resolve("again").toString());

        assertThat(report.rows()).containsEntry("done", 98L).containsEntry("refused", 2L);
        assertThat(report.absent()).containsExactlyInAnyOrder("s1_i1 (rate)", "s1_i3 (incidents)", "veto1 (flag)");
        assertThat(report.unread()).containsExactly("vetto1");
        assertThat(report.bytes()).isBetween(1_000, 65_535);
    }

    @Test
    void textsOfCsvGiveTheSameScores() {
        String csv = SmallNation.in(folder, Tables.CSV);
        String csvOut = folder.resolve("scored-csv").toString();
        new ScoreJob(STANDARD, 4, false, Ties.COMPETITION)
                .run(SmallNation.spark(), Tables.CSV.read(SmallNation.spark(), csv + "/facts"), csvOut);

        assertThat(Outcomes.done(SmallNation.spark(), csvOut + ScoreJob.SCORES)
                        .drop(ScoreTable.INTERVAL)
                        .collectAsList())
                .containsExactlyInAnyOrderElementsOf(Outcomes.done(SmallNation.spark(), out + ScoreJob.SCORES)
                        .drop(ScoreTable.INTERVAL)
                        .collectAsList());
    }

    @Test
    void theBroadcastDocumentSaysTheWholeStandard() {
        assertThat(Standard.DOCUMENT.read(DocumentSource.json("standard", Standard.DOCUMENT.canonical(STANDARD))))
                .isEqualTo(STANDARD);
    }

    private static <T> T of(ImmutableMap<String, T> values, String subject) {
        return requireNonNull(values.get(subject), subject);
    }

    private static ImmutableMap<String, Row> bySubject(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.<String>getAs("subject")))
                .collect(ImmutableMap.toImmutableMap(row -> row.getAs("subject"), row -> row));
    }

    private static Loss loss(ScoreLine line) {
        return new Loss(line.node(), line.code().code(), line.amount());
    }

    private static Loss loss(Row row) {
        BigDecimal amount = row.getDecimal(2);
        return new Loss(
                row.getString(0),
                row.getString(1),
                amount == null ? Fraction.parse(row.getString(3)) : fraction(amount));
    }

    private static Fraction fraction(BigDecimal amount) {
        return Fraction.of(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()));
    }

    private record Loss(String node, String mechanism, Fraction amount) {}
}
