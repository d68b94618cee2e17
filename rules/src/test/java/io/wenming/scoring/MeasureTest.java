package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each measure reads and gives; the examples of shares are those of scoring rules, 4.7. */
class MeasureTest {
    private static final FactKey<Rate> SATISFIED = FactKey.rate("satisfied");
    private static final FactKey<Rate> LAST_YEAR = FactKey.rate("last-year");
    private static final FactKey<Decimal> OWN = FactKey.decimal("own");
    private static final FactKey<Decimal> BEST = FactKey.decimal("best");
    private static final FactKey<Long> DONE = FactKey.count("done");
    private static final FactKey<Long> DUE = FactKey.count("due");
    private static final FactKey<Checklist> LINES = FactKey.checklist("lines");
    private static final FactKey<Readings> DAYS = FactKey.readings("days");

    @Test
    void sharesAreInPercent() {
        assertThat(Measure.rate(SATISFIED).value(with(SATISFIED, Rate.percent("88.25"))))
                .contains(Fraction.of(353, 4));
        assertThat(Measure.amount(OWN, Decimal.of(4)).value(with(OWN, Decimal.of(3))))
                .contains(Fraction.of(75));
        assertThat(Measure.counts(DONE, DUE, NothingDue.FULL).value(counts(60, 80)))
                .contains(Fraction.of(75));
        assertThat(Measure.counts(DONE, DUE, NothingDue.FULL).value(counts(0, 0)))
                .isEmpty();
    }

    @Test
    void numbersCountsAndRanksAreThemselves() {
        assertThat(Measure.decimal(OWN).value(with(OWN, Decimal.parse("-0.5")))).contains(Fraction.of(-1, 2));
        assertThat(Measure.count(DONE).value(with(DONE, 7L))).contains(Fraction.of(7));
        assertThat(Measure.rank(DONE).value(with(DONE, 3L))).contains(Fraction.of(3));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 1, '4: value 5 is in ''A'', which gives 4 points'",
        "4, 2, 1, '1: value 4 is in no band, which gives 1 points'",
        "0, 0, 7, 'not_applicable: nothing is due'",
        "5, 1, 0, 'missing: 7 marks are wanted, 6 were given'"
    })
    void gradesByCountOfLinesReadAChecklist(int passed, int failed, int left, String said) {
        ScoringRule rule = ScoringRule.bands(
                Measure.passed(LINES, 7), Points.of(1), Band.of("A", Range.atLeast(Decimal.of(5)), Points.of(4)));

        assertThat(earned(rule, 4, with(LINES, Checklist.counted(passed, failed, left))))
                .isEqualTo(said);
        assertThat(rule.inputs()).containsExactly(Input.required(LINES));
    }

    @Test
    void starsAreFlagsThatAreSet() {
        FactKey<Boolean> tidy = FactKey.flag("tidy");
        FactKey<Boolean> kind = FactKey.flag("kind");
        Measure stars = Measure.met(tidy, kind);

        assertThat(stars.value(Facts.builder().put(tidy, true).put(kind, false).build()))
                .contains(Fraction.ONE);
        assertThat(stars.inputs()).containsExactly(Input.required(tidy), Input.required(kind));
        assertThat(stars.range()).isEqualTo(Span.closed(Fraction.ZERO, Fraction.of(2)));
        refused(
                () -> Measure.met(tidy, kind, tidy),
                "flags: one stands twice in [tidy (flag), kind (flag), tidy (flag)]; give each once");
        refused(() -> new MetMeasure(ImmutableList.of()), "flags: there is none; give at least one");
    }

    @Test
    void meanIsExactAndDoesNotApplyToNothing() {
        Measure mean = Measure.mean(DAYS);

        assertThat(mean.value(with(DAYS, Readings.of(Decimal.of(1), Decimal.of(2), Decimal.of(2)))))
                .contains(Fraction.of(5, 3));
        assertThat(mean.value(with(DAYS, Readings.of()))).isEmpty();
        assertThat(mean.nothingDue()).contains(NothingDue.NOT_APPLICABLE);
    }

    @Test
    void changeIsTheDifferenceAgainstThePast() {
        Measure change = Measure.change(Measure.rate(SATISFIED), Measure.rate(LAST_YEAR));
        Facts worse = Facts.builder()
                .put(SATISFIED, Rate.percent("88.5"))
                .put(LAST_YEAR, Rate.percent(90))
                .build();

        assertThat(change.value(worse)).contains(Fraction.of(-3, 2));
        assertThat(change.inputs()).containsExactly(Input.required(SATISFIED), Input.required(LAST_YEAR));
        assertThat(change.describe())
                .isEqualTo(Label.of("satisfied 较 last-year 的变化", "the change of satisfied against last-year"));
    }

    @ParameterizedTest
    @CsvSource({"6, 4, 50", "4, 4, 0", "1, 4, -75", "6, 0, ''", "6, -4, ''"})
    void growthIsInPercentOfAPastAboveZero(int now, int past, String percent) {
        Measure growth = Measure.growth(Measure.decimal(OWN), Measure.decimal(BEST), NothingDue.ZERO);

        assertThat(growth.value(pair(now, past)).map(Fraction::toString).orElse(""))
                .isEqualTo(percent);
        assertThat(growth.nothingDue()).contains(NothingDue.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"45, 60, 75", "60, 60, 100", "0, 60, 0", "0, 0, ''", "5, -1, ''"})
    void ownIsInPercentOfTheBestAboveZero(int own, int best, String percent) {
        Measure relative = Measure.relativeToBest(Measure.decimal(OWN), Measure.decimal(BEST), NothingDue.FULL);

        assertThat(relative.value(pair(own, best)).map(Fraction::toString).orElse(""))
                .isEqualTo(percent);
    }

    @Test
    void comparedMeasuresMayHaveNothingDueOrNotFit() {
        Measure change = Measure.change(Measure.mean(DAYS), Measure.passed(LINES, 2));
        Facts nothing = Facts.builder()
                .put(DAYS, Readings.of())
                .put(LINES, Checklist.counted(1, 1, 0))
                .build();
        Facts unfit = Facts.builder()
                .put(DAYS, Readings.of(Decimal.of(1)))
                .put(LINES, Checklist.counted(1, 0, 0))
                .build();

        assertThat(earned(ScoringRule.ratio(change), 5, nothing)).isEqualTo("not_applicable: nothing is due");
        assertThat(earned(ScoringRule.ratio(change), 5, unfit)).isEqualTo("missing: 2 marks are wanted, 1 were given");
    }

    @Test
    void measureIsNotComparedWithWhatItReadsItself() {
        refused(
                () -> Measure.change(Measure.decimal(OWN), Measure.decimal(OWN)),
                "measure: both sides read [own (decimal)]; give each side inputs of its own");
    }

    @Test
    void percentageIsNotComparedWithANumberOfThings() {
        Measure rate = Measure.rate(SATISFIED);
        Measure count = Measure.count(DONE);
        String message = "measure: %s and %s compare a percentage with a number of things; give both sides one unit";

        refused(() -> Measure.change(rate, count), message.formatted("satisfied", "done"));
        refused(() -> Measure.growth(count, rate, NothingDue.FULL), message.formatted("done", "satisfied"));
        refused(() -> Measure.relativeToBest(rate, count, NothingDue.FULL), message.formatted("satisfied", "done"));
        refused(
                () -> Measure.change(Measure.change(Measure.decimal(OWN), rate), count),
                message.formatted("own, satisfied", "done"));
        assertThat(Measure.change(Measure.decimal(OWN), rate).range()).isEqualTo(Span.all());
        assertThat(Measure.change(Measure.decimal(OWN), count).range()).isEqualTo(Span.all());
    }

    @Test
    void inputThatCountsTwiceInAShareIsRefused() {
        refused(
                () -> Measure.counts(DONE, DONE, NothingDue.FULL),
                "counts: one input stands twice in [done (count), done (count)]; give done, due and deferred each its own");
        refused(
                () -> Measure.counts(DONE, DUE, DONE, NothingDue.FULL),
                "counts: one input stands twice in [done (count), due (count), done (count)];"
                        + " give done, due and deferred each its own");
        refused(
                () -> Measure.counts(DONE, DUE, DUE, NothingDue.FULL),
                "counts: one input stands twice in [done (count), due (count), due (count)];"
                        + " give done, due and deferred each its own");
    }

    @Test
    void boundsAreRefused() {
        refused(() -> Measure.amount(OWN, Decimal.of(-1)), "target: -1 is not above 0; give an amount above 0");
        refused(() -> Measure.passed(LINES, 0), "lines: 0 is out of range; give 1 or more");
    }

    @Test
    void rangeHoldsWhatTheMeasureCanGive() {
        assertThat(Measure.passed(LINES, 7).range()).hasToString("[0, 7]");
        assertThat(Measure.counts(DONE, DUE, NothingDue.FULL).range()).hasToString("[0, ∞)");
        assertThat(Measure.rate(SATISFIED).range()).hasToString("(-∞, ∞)");
    }

    private static Facts counts(long done, long due) {
        return Facts.builder().put(DONE, done).put(DUE, due).build();
    }

    private static Facts pair(int own, int best) {
        return Facts.builder()
                .put(OWN, Decimal.of(own))
                .put(BEST, Decimal.of(best))
                .build();
    }
}
