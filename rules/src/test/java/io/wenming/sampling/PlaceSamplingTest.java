package io.wenming.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.Mark;
import io.wenming.finding.FindingText;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.ranking.Naming;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlaceSamplingTest {
    @Test
    void placesAreAveragedOrTheirLinesPooled() {
        SampledUnit unit = unit("A", "甲").with("market", place("m1", 9, 2), place("m2", 10, 0));

        assertThat(score(sampling().aggregate(PlaceAggregate.MEAN), unit).exact())
                .contains(Fraction.of(1000, 11));
        assertThat(score(sampling().aggregate(PlaceAggregate.POOLED), unit).exact())
                .contains(Fraction.of(1900, 21));
    }

    @Test
    void placeWhereNoLineAppliesIsLeftOut() {
        SampledUnit unit = unit("A", "甲").with("market", new Place("m1", 0, 0, 9), place("m2", 1, 1));

        assertThat(score(sampling(), unit).exact()).contains(Fraction.of(50));
    }

    @Test
    void categoryWithoutPlacesDoesNotCountOrCountsAsAFixedAmount() {
        SampledUnit unit = unit("A", "甲").with("market", place("m1", 7, 3)).with("lane", new Place("l", 0, 0, 1));

        UnitScore excluded = score(sampling(), unit);
        UnitScore fixed = score(sampling().missing(MissingCategory.countedAs(Points.of(95))), unit);

        assertThat(excluded.printed()).contains("70.00");
        assertThat(excluded.imputed()).isEmpty();
        assertThat(excluded.category("lane").value()).isEmpty();
        assertThat(fixed.printed()).contains("86.67");
        assertThat(fixed.imputed()).extracting(PlaceCategory::id).containsExactly("lane");
        assertThat(fixed.category("lane").share()).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void categoryWithoutPlacesCountsAsTheMeanOfTheOtherUnitsOfItsGroup() {
        ImmutableList<UnitScore> scores = sampling()
                .missing(MissingCategory.peerMean())
                .build()
                .score(List.of(
                        unit("A", "甲").with("market", place("m", 9, 1)).with("lane", place("l", 9, 1)),
                        unit("B", "甲").with("market", place("m", 6, 4)),
                        unit("C", "甲").with("lane", place("l", 2, 1)),
                        unit("D", "乙").with("market", place("m", 5, 5))));

        assertThat(scores.get(1).category("lane").value()).contains(Fraction.of(235, 3));
        assertThat(scores.get(2).category("market").value()).contains(Fraction.of(75));
        assertThat(scores.get(3).category("lane").value()).isEmpty();
        assertThat(scores.get(3).printed()).contains("50.00");
        assertThat(scores).extracting(score -> score.placing().rank().orElse(0)).containsExactly(1, 2, 3, 1);
    }

    @Test
    void unitWithoutAnyCategoryHasNoScoreAndNoRank() {
        UnitScore score = score(sampling(), unit("A", "甲"));

        assertThat(score.exact()).isEmpty();
        assertThat(score.printed()).isEmpty();
        assertThat(score.placing().rank()).isEqualTo(OptionalInt.empty());
        assertThat(FindingText.in(Language.EN).print(score.finding()))
                .startsWith("A: not evaluated — there is no category to score\n");
    }

    @Test
    void scoreThatIsTooLargeToPrintIsNone() {
        UnitScore score = score(
                sampling().missing(MissingCategory.countedAs(Points.of("999999999999999999.999"))), unit("A", "甲"));

        assertThat(score.exact()).isPresent();
        assertThat(score.points()).isEmpty();
        assertThat(FindingText.in(Language.EN).line(score.finding()))
                .isEqualTo("A: not evaluated — the score has more than 18 digits before the point: no score");
    }

    @Test
    void findingTellsEveryCategoryAndPlace() {
        Ranking ranking = new Ranking(
                Ties.COMPETITION,
                Rounding.halfUp(1),
                true,
                Optional.of(new Naming(1, Optional.empty())),
                Optional.of(new Naming(1, Optional.empty())));
        UnitScore score = sampling()
                .aggregate(PlaceAggregate.POOLED)
                .missing(MissingCategory.peerMean())
                .ranking(ranking)
                .build()
                .score(List.of(
                        unit("A", "甲").with("market", place("m1", 9, 2), new Place("m2", 0, 0, 3)),
                        unit("B", "甲").with("lane", place("l1", 1, 1))))
                .get(0);

        assertThat(FindingText.in(Language.EN).print(score.finding())).isEqualTo("""
                        A: 60.6 — ≈60.606061 is rounded to 60.6; number 1 of its group; named among the first; named among the last
                          markets: ≈81.818182 — 1 places: 11 lines apply, 9 passed; its share of the score is ≈0.333333
                            m1: ≈81.818182 — 11 lines apply, 9 passed
                            m2: not applicable — no line applies: the place is left out
                          lanes: 50 — there is no place to score; a missing category counts as the mean of 1 peers; its share of the score is ≈0.666667
                        """);
    }

    @Test
    void placeOfAChecklistCountsItsMarks() {
        assertThat(Place.of("m", Checklist.of(Mark.PASS, Mark.FAIL, Mark.PASS, Mark.NOT_APPLICABLE)))
                .isEqualTo(new Place("m", 2, 1, 1));
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        refused(() -> place("m", -1, 0), "place 'm': passed -1 is below 0; give 0 or more");
        refused(() -> place("m", 0, -1), "place 'm': failed -1 is below 0; give 0 or more");
        refused(() -> new Place("m", 0, 0, -1), "place 'm': notApplicable -1 is below 0; give 0 or more");
        refused(() -> place(" ", 0, 0), "id: it is blank; write something, or leave it out where it may be missing");
        refused(
                () -> PlaceCategory.of("", Label.of("市场")),
                "id: it is blank; write something, or leave it out where it may be missing");
        refused(() -> unit(" ", "甲"), "id: it is blank; write something, or leave it out where it may be missing");
        refused(
                () -> unit("A", "甲").with("market", place("m", 1, 0), place("m", 1, 0)),
                "unit 'A': two places of category 'market' have one id; give each its own");
        refused(
                () -> sampling()
                        .addCategories(PlaceCategory.of("lane", Label.of("巷")))
                        .build(),
                "sampling 's': two categories have one id; give each its own");
        refused(() -> sampling().categories(List.of()).build(), "sampling 's': it has no category; give at least one");
        refused(
                () -> sampling().id(" ").build(),
                "id: it is blank; write something, or leave it out where it may be missing");
        refused(
                () -> sampling().version(" ").build(),
                "version: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void unknownCategoryAndUnitThatComesTwiceAreRefused() {
        SampledUnit unit = unit("A", "甲");

        refused(
                () -> sampling().build().score(List.of(unit.with("zoo", place("z", 1, 0)))),
                "unit 'A': category: there is no 'zoo'; give one of market, lane");
        refused(() -> sampling().build().score(List.of(unit, unit)), "unit: 'A' is given twice; give each once");
        refused(() -> score(sampling(), unit).category("zoo"), "category: there is no 'zoo'; give one of market, lane");
    }

    private static PlaceSampling.Builder sampling() {
        return PlaceSampling.builder()
                .id("s")
                .version("1")
                .label(Label.of("点位抽样"))
                .addCategories(
                        PlaceCategory.of("market", Label.of("集贸市场", "markets")),
                        PlaceCategory.of("lane", Label.of("背街小巷", "lanes")).weighted("2"))
                .aggregate(PlaceAggregate.MEAN)
                .missing(MissingCategory.excluded())
                .ranking(Ranking.of(Ties.COMPETITION));
    }

    private static UnitScore score(PlaceSampling.Builder sampling, SampledUnit unit) {
        return sampling.build().score(List.of(unit)).get(0);
    }

    private static SampledUnit unit(String id, String group) {
        return SampledUnit.of(id, group);
    }

    private static Place place(String id, int passed, int failed) {
        return new Place(id, passed, failed, 0);
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
