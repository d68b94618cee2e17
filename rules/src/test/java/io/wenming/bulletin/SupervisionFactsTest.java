package io.wenming.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Compliance;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Provenance;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.period.CalendarPeriod;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Measure;
import io.wenming.scoring.Missing;
import io.wenming.scoring.NothingDue;
import io.wenming.scoring.PeriodicStandard;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoringPeriod;
import io.wenming.scoring.ScoringRule;
import io.wenming.scoring.Standard;
import io.wenming.slip.BookStanding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What supervision hands to scoring is scored exactly. */
class SupervisionFactsTest {
    private static final FactKey<Incidents> PROBLEMS = FactKey.incidents("problems");
    private static final FactKey<Decimal> ASSESSMENT = FactKey.decimal("assessment");
    private static final Bulletin BULLETIN = SampleWeek.question().build().issue();

    private static Standard standard(String id, ScoringRule rule) {
        return Standard.builder()
                .id(id)
                .version("1")
                .label(Label.of(id))
                .total(Indicator.of("total", Label.of("总分", "total"), Points.of(100), rule))
                .build();
    }

    @Test
    void complianceIsAFactThatAStandardReads() {
        DutyKeys inspection = new DutyKeys("inspection");
        Standard standard = standard(
                "kept",
                ScoringRule.ratio(Measure.counts(inspection.onTime(), inspection.due(), NothingDue.NOT_APPLICABLE)));

        // on time 2 of 4: one day was waived, one late, one missed
        assertThat(standard.score(SupervisionFacts.duties(BULLETIN.compliance(), "north"))
                        .exact())
                .contains(Fraction.of(50));
        assertThat(standard.score(SupervisionFacts.duties(BULLETIN.compliance(), "south"))
                        .exact())
                .contains(Fraction.of(100));
    }

    @Test
    void countsAddUpAndSayWhereTheyComeFrom() {
        Facts north = SupervisionFacts.duties(BULLETIN.compliance(), "north");

        assertThat(north.value(SupervisionFacts.ALL_DUTIES.due())).contains(5L);
        assertThat(north.value(SupervisionFacts.ALL_DUTIES.done())).contains(3L);
        assertThat(north.value(SupervisionFacts.ALL_DUTIES.undone())).contains(2L);
        assertThat(north.value(SupervisionFacts.ALL_DUTIES.waived())).contains(1L);
        assertThat(north.value(new DutyKeys("bulletin").undone())).contains(1L);
        assertThat(north.fact(SupervisionFacts.ALL_DUTIES.due()).provenance())
                .isEqualTo(Provenance.of("c 1", SampleWeek.WEEK.last()));
        assertThat(SupervisionFacts.duties(BULLETIN.compliance(), "nobody").value(SupervisionFacts.ALL_DUTIES.due()))
                .contains(0L);
    }

    @Test
    void ruleThatIsCalledDutiesIsRefused() {
        Compliance compliance = SampleWeek.supervision()
                .cadence(Cadence.builder()
                        .id("c")
                        .label(Label.of("c"))
                        .version("1")
                        .addRule(CadenceRule.everyDay("duties", Label.of("d")).build())
                        .build())
                .build()
                .match();

        assertThatIllegalArgumentException().isThrownBy(() -> SupervisionFacts.duties(compliance, "north"));
    }

    @Test
    void rateIsRoundedOnceOrNotApplicable() {
        FactKey<Rate> key = FactKey.rate("on_time");

        assertThat(SupervisionFacts.rate(key, Optional.of(Fraction.of(2, 3)), Rounding.halfUp(2))
                        .value(key))
                .contains(Rate.percent("66.67"));
        assertThat(SupervisionFacts.rate(key, Optional.empty(), Rounding.halfUp(2))
                        .state(key))
                .isEqualTo(FactState.NOT_APPLICABLE);
    }

    @Test
    void problemsOfAnInspectionAreDeductionsByTheirSlips() {
        Standard standard = standard(
                "slips",
                ScoringRule.bySeverity(PROBLEMS)
                        .costs("supervision", "open", Points.of("3"))
                        .costs("supervision", "overdue", Points.of("5.5"))
                        .costs("assignment", "rectified", Points.of("0.5")));
        BookStanding book = SampleWeek.book().standing(SampleWeek.WEEK.last());

        assertThat(standard.score(SupervisionFacts.incidents(
                                PROBLEMS, BULLETIN.total().problems().problems(), IncidentKind.RUNG))
                        .exact())
                .contains(Fraction.of(91));
        assertThat(SupervisionFacts.incidents(PROBLEMS, book.problems(), IncidentKind.RUNG)
                        .value(PROBLEMS)
                        .orElseThrow()
                        .entries())
                .extracting(incident -> incident.id().orElseThrow())
                .containsExactly("p4", "p1", "p5", "p2");
    }

    @Test
    void problemsOfAnInspectionAreDeductionsByTheirMatter() {
        Facts facts =
                SupervisionFacts.incidents(PROBLEMS, BULLETIN.total().problems().problems(), IncidentKind.MATTER);
        Standard standard = standard(
                "matters",
                ScoringRule.deduct(PROBLEMS).each("垃圾清运", Points.of("0.5")).each("占道经营", Points.of(2)));

        assertThat(standard.score(facts).exact()).contains(Fraction.of(97));
        assertThat(facts.value(PROBLEMS).orElseThrow().entries().get(0))
                .isEqualTo(Incident.builder()
                        .kind("占道经营")
                        .state("overdue")
                        .id("p4")
                        .occurredOn(LocalDate.of(2026, 2, 12))
                        .build());
    }

    @Test
    void assessmentsOfMonthsFeedTheScoreOfTheQuarter() {
        PeriodicStandard quarter = PeriodicStandard.builder()
                .standard(standard("quarter", ScoringRule.assessor(ASSESSMENT)))
                .addPeriods(month("2026-01"), month("2026-02"), month("2026-03"))
                .missingCountsAs(Points.ZERO)
                .build();
        Map<CalendarPeriod, Score> months = ImmutableMap.of(
                CalendarPeriod.parse("2026-01"), assessed("90.1"),
                CalendarPeriod.parse("2026-03"), assessed("80"));
        Map<CalendarPeriod, Score> unscored = ImmutableMap.of(CalendarPeriod.parse("2026-02"), assessed(Facts.none()));

        assertThat(quarter.score(SupervisionFacts.assessments(ASSESSMENT, months))
                        .exact())
                .contains(Fraction.of(1701, 30));
        assertThat(SupervisionFacts.assessments(ASSESSMENT, unscored).periods()).isEmpty();
    }

    private static ScoringPeriod month(String key) {
        return ScoringPeriod.of(key, Label.of(key));
    }

    private static Score assessed(String points) {
        return assessed(Facts.builder().put(ASSESSMENT, Decimal.parse(points)).build());
    }

    /** A month of which nothing is known has no score. */
    private static Score assessed(Facts facts) {
        Standard month = standard("month", ScoringRule.assessor(ASSESSMENT));
        return Standard.builder()
                .from(month)
                .total(month.total().whenMissing(Missing.NOT_APPLICABLE))
                .build()
                .score(facts);
    }
}
