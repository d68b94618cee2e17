package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import io.wenming.edition.Edition;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTest {
    private static final Label NAME = Label.of("标准", "standard");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void blankIdOrVersionIsRefused() {
        refused(
                () -> standard().id(" ").build(),
                "id: it is blank; write something, or leave it out where it may be missing");
        refused(
                () -> standard().version("").build(),
                "version: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void missingPartsAreRefusedByName() {
        assertThatThrownBy(() -> Standard.builder().id("s").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Standard: it lacks version, label, total; give what is missing");
    }

    @Test
    void idThatStandsTwiceInTheTreeIsRefused() {
        refused(
                () -> standard()
                        .total(Indicator.sumOf("t", NAME, leaf("a"), Indicator.sumOf("g", NAME, leaf("a"))))
                        .build(),
                "standard 's': two indicators have the id 'a'; give each its own");
    }

    @Test
    void vetoThatStandsTwiceIsRefused() {
        Veto veto = Veto.of("v", NAME, FactKey.flag("v"), Veto.Effect.KEEP);

        refused(
                () -> standard().addVeto(veto).addVeto(veto).build(),
                "standard 's': two vetoes have one id; give each its own");
    }

    @Test
    void floorAboveTheCapIsRefused() {
        refused(
                () -> standard()
                        .atMost(Points.of(100))
                        .atLeast(Points.of("100.5"))
                        .build(),
                "standard 's': atLeast 100.5 is above atMost 100; give a lower floor");
        assertThat(standard()
                        .atMost(Points.of(100))
                        .atLeast(Points.of(100))
                        .build()
                        .atLeast())
                .contains(Points.of(100));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void firstDayIsInForceAndTheDayUntilIsNot(LocalDate day, boolean inForce) {
        Standard standard = standard()
                .edition(Edition.builder()
                        .inForceFrom(DAY)
                        .inForceUntil(DAY.plusYears(1))
                        .build())
                .build();

        assertThat(standard.isInForceOn(day)).isEqualTo(inForce);
        assertThat(standard().build().isInForceOn(day)).isTrue();
    }

    @Test
    void inputsAreThoseOfTheRulesThenOfWhatActsOnTheTotal() {
        assertThat(VillageStandard.standard().inputs())
                .extracting(FactKey::toString)
                .containsExactly(
                        "plan (flag)",
                        "interviews (checklist)",
                        "canteen (checklist)",
                        "square (checklist)",
                        "look (decimal)",
                        "rating (grade)",
                        "green (decimal)",
                        "tidy (flag)",
                        "done (count)",
                        "due (count)",
                        "deferred (count)",
                        "satisfied (rate)",
                        "signs (decimal)",
                        "noise (incidents)",
                        "dirt (incidents)",
                        "awards (incidents)",
                        "level (decimal)",
                        "level.rank (count)",
                        "negative (incidents)",
                        "crime (flag)",
                        "fraud (flag)",
                        "minors (decimal)",
                        "check (decimal)");
    }

    @Test
    void inputThatIsReadWithTwoTypesIsRefused() {
        refused(
                () -> standard()
                        .addGate(new Gate(NAME, FactKey.decimal("a"), Range.all(), true))
                        .build(),
                "standard 's': the input 'a' is read as flag and as decimal; give each type a name of its own");
    }

    @Test
    void schemaHasASlotForEachInput() {
        Standard standard = VillageStandard.standard();

        assertThat(standard.schema().keys()).containsExactlyInAnyOrderElementsOf(standard.inputs());
    }

    @Test
    void indexedFactsGiveTheSameScore() {
        Standard standard = VillageStandard.standard();
        Facts facts = VillageStandard.facts();

        assertThat(standard.score(standard.schema().index(facts)))
                .isEqualTo(standard.score(facts))
                .hasSameHashCodeAs(standard.score(facts));
    }

    @Test
    void totalIsRoundedToTwoPlacesHalfUpUnlessSaid() {
        assertThat(standard().build().rounding()).isEqualTo(Rounding.halfUp(2));
    }

    private static Standard.Builder standard() {
        return Standard.builder().id("s").version("1").label(NAME).total(leaf("a"));
    }

    private static Indicator leaf(String id) {
        return Indicator.of(id, NAME, Points.of(8), ScoringRule.allOrNothing(FactKey.flag(id)));
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
