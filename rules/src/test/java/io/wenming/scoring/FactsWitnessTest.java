package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;

/** Facts are a witness only if what is claimed of them comes out. */
class FactsWitnessTest {
    private static final Label NAME = Label.of("方案", "plan");
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final Facts MET = Facts.builder().put(PLAN, true).build();
    private static final Facts NOT_MET = Facts.builder().put(PLAN, false).build();
    private static final Standard STANDARD = standard(100);

    @Test
    void valueThatDoesNotComeOutShowsNothing() {
        assertThat(FactsWitness.of(STANDARD, MET, "plan", new Claim.Gives("plan", Span.of(Fraction.of(100)))))
                .isPresent();
        assertThat(FactsWitness.of(STANDARD, NOT_MET, "plan", new Claim.Gives("plan", Span.of(Fraction.of(100)))))
                .isEmpty();
    }

    @Test
    void reasonThatIsNotGivenShowsNothing() {
        Reason band = Reason.of(ScoringReason.NO_BAND, Detail.of(1), Detail.of(0));

        assertThat(FactsWitness.of(STANDARD, MET, "plan", new Claim.Says("plan", band)))
                .isEmpty();
        assertThat(FactsWitness.ofTotal(STANDARD, MET, new Claim.SaysOfTotal(band)))
                .isEmpty();
    }

    @Test
    void whatCountsIsNotWithoutEffect() {
        assertThat(FactsWitness.of(STANDARD, MET, "plan", new Claim.GivesAlso("plan", NOT_MET)))
                .isEmpty();
        assertThat(FactsWitness.ofTotal(STANDARD, MET, new Claim.AlsoUnder(standard(50))))
                .isEmpty();
        assertThat(FactsWitness.ofTotal(STANDARD, NOT_MET, new Claim.AlsoUnder(standard(50))))
                .isPresent();
    }

    @Test
    void everyClaimHasToHold() {
        Claim full = new Claim.Scores(Span.of(Fraction.of(100)));

        assertThat(FactsWitness.ofTotal(STANDARD, MET, full, new Claim.FullMarks(Fraction.of(100))))
                .isPresent();
        assertThat(FactsWitness.ofTotal(STANDARD, MET, full, new Claim.FullMarks(Fraction.of(99))))
                .isEmpty();
        assertThat(FactsWitness.ofTotal(STANDARD, MET, full, new Claim.LeavesOut("plan")))
                .isEmpty();
    }

    @Test
    void indicatorWithTheIdOfItsStandardIsToldFromIt() {
        Claim full = new Claim.Gives("plan", Span.of(Fraction.of(100)));

        assertThat(FactsWitness.of(STANDARD, MET, "plan", full)
                        .orElseThrow()
                        .ask()
                        .reasons())
                .extracting(Reason::code)
                .contains(ScoringReason.FULFILLED);
        assertThat(FactsWitness.ofTotal(STANDARD, MET, full).orElseThrow().ask().reasons())
                .isEmpty();
    }

    private static Standard standard(int points) {
        return Standard.builder()
                .id("plan")
                .version("1")
                .label(NAME)
                .total(Indicator.of("plan", NAME, Points.of(points), ScoringRule.allOrNothing(PLAN)))
                .build();
    }
}
