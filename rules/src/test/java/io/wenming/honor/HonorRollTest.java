package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.plain;
import static io.wenming.honor.HonorFixtures.scheme;
import static io.wenming.honor.HonorFixtures.structural;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.subject.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Subjects on a roll: their names, divisions and successors by day, and what cannot be right in their register. */
class HonorRollTest {
    private static final Division WEST = Division.of("330106");
    private static final Division EAST = Division.of("330102");

    private static Subject unit(String id) {
        return Subject.builder()
                .id(id)
                .name("原名" + id)
                .type(CreationType.UNIT)
                .division(WEST)
                .build();
    }

    private static HonorRoll roll(HonorEvent... events) {
        TitleRule kept = TitleRule.builder()
                .putStructural(HonorAction.REDISTRICT, StructuralMode.KEEP)
                .build();
        return Register.of(events).under(scheme(kept)).roll(List.of(unit("U"), unit("V")));
    }

    private static HonorEvent renamed(String id, String on, String name) {
        return HonorEvent.builder()
                .from(structural(id, HonorAction.RENAME, on, "U"))
                .filed(true)
                .newName(name)
                .build();
    }

    private static HonorEvent moved(String on) {
        return HonorEvent.builder()
                .from(structural("m", HonorAction.REDISTRICT, on, "U"))
                .newDivision(EAST)
                .build();
    }

    private static List<String> codes(HonorRoll roll) {
        return roll.flaws().stream()
                .map(flaw -> flaw.code() + " " + flaw.subject())
                .toList();
    }

    @Test
    void aNameHoldsFromTheDayOfItsChange() {
        HonorRoll roll = roll(renamed("a", "2020-05-01", "新名"), renamed("b", "2022-05-01", "又一名"));

        assertThat(roll.subject("U", day("2020-04-30"))).map(Subject::name).hasValue("原名U");
        assertThat(roll.subject("U", day("2020-05-01"))).map(Subject::name).hasValue("新名");
        assertThat(roll.subject("U", day("2022-05-01"))).map(Subject::name).hasValue("又一名");
        assertThat(roll.subject("W", day("2022-05-01"))).isEmpty();
    }

    @Test
    void aRefusedChangeOfNameChangesNothing() {
        HonorEvent notFiled = HonorEvent.builder()
                .from(renamed("a", "2020-05-01", "新名"))
                .filed(false)
                .build();

        assertThat(roll(notFiled).subject("U", day("2021-01-01")))
                .map(Subject::name)
                .hasValue("原名U");
    }

    @Test
    void aRedrawnDivisionTakesItsTitlesAlongFromItsDay() {
        HonorRoll roll = roll(named("n", "2019-01-01", COUNTY), moved("2020-07-01"));

        assertThat(roll.holders(COUNTY, WEST, day("2020-06-30"))).hasSize(1);
        assertThat(roll.holders(COUNTY, WEST, day("2020-07-01"))).isEmpty();
        assertThat(roll.holders(COUNTY, EAST, day("2020-07-01")))
                .extracting(holder -> holder.subject().division())
                .containsExactly(EAST);
        assertThat(roll.tally(WEST, 2019, 2020, TallyCount.HELD))
                .extracting(TallyRow::year)
                .containsExactly(2019);
        assertThat(roll.tally(EAST, 2019, 2020, TallyCount.HELD))
                .extracting(TallyRow::year)
                .containsExactly(2020);
    }

    @Test
    void successorsAreFollowedAlsoRoundACircle() {
        HonorHistory history = Register.of(
                        structural("a", HonorAction.REORGANIZE, "2020-01-01", "U", "V", "U"),
                        structural("b", HonorAction.MERGE, "2021-01-01", "V", "W"),
                        structural("c", HonorAction.REORGANIZE, "2022-01-01", "W", "U", "W"))
                .under(plain());

        assertThat(history.successors("U", day("2020-12-31"))).containsExactly("V");
        assertThat(history.successors("U", day("2022-12-31"))).containsExactly("V", "W");
        assertThat(codes(history.roll(List.of(unit("U")))))
                .containsExactly("CYCLIC_SUCCESSORS U", "CYCLIC_SUCCESSORS V", "CYCLIC_SUCCESSORS W");
    }

    @Test
    void impossibleHistoriesAreListedWhole() {
        HonorEvent warned = HonorEvent.builder()
                .from(event("w", HonorAction.WARN, "2020-05-01", COUNTY))
                .deadline(day("2020-04-01"))
                .build();
        HonorRoll roll = roll(
                named("n", "2020-01-01", COUNTY),
                named("again", "2020-01-01", COUNTY),
                HonorEvent.builder().from(warned).seq(9).build(),
                HonorEvent.builder()
                        .from(event("s", HonorAction.YEAR_TEST, "2020-05-01", COUNTY))
                        .seq(9)
                        .build(),
                event("p", HonorAction.REASSESS_PASS, "2020-06-01", COUNTY),
                HonorEvent.naming("x", day("2020-01-01"), "nobody", COUNTY),
                HonorEvent.rescission("r", day("2020-07-01"), "nothing"));

        assertThat(codes(roll))
                .containsExactly(
                        "UNKNOWN_SUBJECT nobody",
                        "END_BEFORE_BEGINNING U",
                        "NAMED_TWICE U",
                        "ORDER_UNCLEAR U",
                        "REFUSED U",
                        "REFUSED nothing");
        assertThat(roll.flaws().get(2).describe())
                .isEqualTo(Label.of(
                        "同一称号同日或同届重复命名：U（n, again）", "a title is named twice on a day or in a round: U (n, again)"));
        assertThat(roll.unplaced()).containsExactly("nobody");
    }

    @Test
    void aSoundRegisterHasNoFlaw() {
        assertThat(roll(named("n", "2020-01-01", COUNTY), named("m", "2023-01-01", COUNTY))
                        .flaws())
                .isEmpty();
    }
}
