package io.wenming.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionTreeTest {
    private static final Division COUNTY = Division.of("330106");
    private static final Division NORTH = Division.of("330106001");
    private static final Division SOUTH = Division.of("330106002");
    private static final Division OLD = Division.of("330106001003");
    private static final Division NEW = Division.of("330106002009");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final DivisionTree TREE = DivisionTree.builder()
            .addDivision(named(COUNTY, "西湖区").build())
            .addDivision(named(SOUTH, "南镇").build())
            .addDivision(named(NORTH, "北镇").build())
            .addDivision(named(OLD, "东村").until(DAY).successor(NEW).build())
            .addDivision(named(NEW, "东村").since(DAY).build())
            .addDivision(named(Division.of("330205001"), "外镇").build())
            .build();

    private static NamedDivision.Builder named(Division division, String name) {
        NamedDivision.Builder named = NamedDivision.builder();
        named.division(division).name(Label.of(name));
        return named;
    }

    private static List<Division> at(DivisionLevel level, Division area, LocalDate on) {
        return TREE.at(level, area, on).stream().map(NamedDivision::division).toList();
    }

    @Test
    void divisionsOfALevelAreThoseOfTheAreaByCode() {
        assertThat(at(DivisionLevel.TOWNSHIP, COUNTY, DAY)).containsExactly(NORTH, SOUTH);
        assertThat(at(DivisionLevel.TOWNSHIP, Division.NATION, DAY)).hasSize(3);
        assertThat(at(DivisionLevel.TOWNSHIP, NORTH, DAY)).containsExactly(NORTH);
        assertThat(at(DivisionLevel.TOWNSHIP, Division.of("440000"), DAY)).isEmpty();
    }

    @Test
    void villageThatMovesIsInItsOldTownshipUntilTheDayBefore() {
        assertThat(at(DivisionLevel.VILLAGE, NORTH, DAY.minusDays(1))).containsExactly(OLD);
        assertThat(at(DivisionLevel.VILLAGE, SOUTH, DAY.minusDays(1))).isEmpty();
        assertThat(at(DivisionLevel.VILLAGE, NORTH, DAY)).isEmpty();
        assertThat(at(DivisionLevel.VILLAGE, SOUTH, DAY)).containsExactly(NEW);
    }

    @Test
    void whatWasPlacedUnderTheOldCodeBelongsToTheNewOneFromThatDay() {
        assertThat(TREE.on(OLD, DAY.minusDays(1))).isEqualTo(OLD);
        assertThat(TREE.on(OLD, DAY)).isEqualTo(NEW);
        assertThat(TREE.formerly(SOUTH, DAY)).containsExactly(OLD);
        assertThat(TREE.formerly(SOUTH, DAY.minusDays(1))).isEmpty();
        assertThat(TREE.formerly(COUNTY, DAY)).isEmpty();
    }

    @Test
    void divisionThatIsNotListedIsCalledByItsCode() {
        assertThat(TREE.name(OLD)).isEqualTo(Label.of("东村"));
        assertThat(TREE.name(Division.of("330107"))).isEqualTo(Label.of("330107"));
        assertThat(DivisionTree.of(Map.of(SOUTH, "南镇")).name(SOUTH)).isEqualTo(Label.of("南镇"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> named(OLD, "a").successor(NEW).build())
                .hasMessage(
                        "division '330106001003': it has a successor and no end; give until, the first day of the successor");
        assertThatThrownBy(() -> named(OLD, "a").until(DAY).successor(SOUTH).build())
                .hasMessage(
                        "division '330106001003': its successor is of another level; give a division of the level village");
        assertThatThrownBy(() -> named(OLD, "a").since(DAY).until(DAY).build())
                .hasMessage(
                        "division '330106001003': until 2026-07-01 is not after since 2026-07-01; give a later day");
        assertThatThrownBy(() -> DivisionTree.builder()
                        .addDivision(named(OLD, "a").build())
                        .addDivision(named(OLD, "b").build())
                        .build())
                .hasMessage("divisions: '330106001003' stands twice; give each once");
        assertThatThrownBy(() -> DivisionTree.builder()
                        .addDivision(named(OLD, "a").until(DAY).successor(NEW).build())
                        .addDivision(named(NEW, "b").until(DAY).successor(OLD).build())
                        .build())
                .hasMessage("divisions: the successors of '330106001003' go in a circle; give a last one");
    }
}
