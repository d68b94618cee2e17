package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    private static final Label NAME = Label.of("指标", "indicator");

    @Test
    void inputsAreThoseOfTheStandardInItsOrder() {
        Standard standard = VillageStandard.standard();

        assertThat(standard.requirements().inputs())
                .extracting(Requirement::key)
                .containsExactlyElementsOf(standard.inputs());
    }

    @Test
    void readersSayWhoHasToSeeToIt() {
        Requirement plan = VillageStandard.standard()
                .requirements()
                .of(FactKey.flag("plan"))
                .orElseThrow();

        assertThat(plan.required()).isTrue();
        assertThat(plan.words()).isEmpty();
        assertThat(plan.leads()).containsExactly("u-7");
        assertThat(plan.readers()).singleElement().satisfies(reader -> {
            assertThat(reader.standard()).isEqualTo("village-2026");
            assertThat(reader.kind()).isEqualTo(InputReader.Kind.INDICATOR);
            assertThat(reader.node()).isEqualTo("plan");
            assertThat(reader.label()).isEqualTo(Label.of("工作方案", "plan"));
            assertThat(reader.lead()).contains("u-7");
            assertThat(reader.assisting()).containsExactly("u-8", "u-9");
            assertThat(reader.evidence()).contains("方案原件");
            assertThat(reader.manual()).contains("查看文件");
            assertThat(reader.citation()).isPresent();
        });
    }

    @Test
    void wordsAreThoseThatTheReadersKnow() {
        Requirements wanted = VillageStandard.standard().requirements();

        assertThat(wanted.of(FactKey.incidents("noise")).orElseThrow().words())
                .containsExactly("complaint", "report", "accident");
        assertThat(wanted.of(FactKey.incidents("negative")).orElseThrow().words())
                .containsExactlyInAnyOrder("大", "小");
    }

    @Test
    void vetoesTheNegativeListGatesAndTheBlendReadToo() {
        Requirements wanted = VillageStandard.standard().requirements();

        assertThat(wanted.inputs().stream()
                        .flatMap(input -> input.readers().stream())
                        .filter(reader -> reader.kind() != InputReader.Kind.INDICATOR))
                .extracting(
                        InputReader::kind,
                        InputReader::node,
                        reader -> reader.label().en(),
                        InputReader::required)
                .containsExactly(
                        tuple(InputReader.Kind.NEGATIVE_LIST, "village-2026", "negative list", false),
                        tuple(InputReader.Kind.VETO, "crime", "grave crime", false),
                        tuple(InputReader.Kind.VETO, "fraud", "fraud", false),
                        tuple(InputReader.Kind.GATE, "village-2026", "minors", false),
                        tuple(InputReader.Kind.BLEND, "village-2026", "spot check", false));
    }

    @Test
    void gateThatIsShutWithoutItsInputRequiresIt() {
        Standard standard = standard("s", leaf("a", FactKey.decimal("k")))
                .addGate(new Gate(NAME, FactKey.decimal("g"), Range.atLeast(Decimal.of(1)), false))
                .build();

        assertThat(standard.requirements()
                        .of(FactKey.decimal("g"))
                        .orElseThrow()
                        .required())
                .isTrue();
    }

    @Test
    void optionalInputsAreToldFromRequiredOnes() {
        Requirements wanted = VillageStandard.standard().requirements();

        assertThat(wanted.inputs().stream()
                        .filter(input -> !input.required())
                        .map(input -> input.key().name()))
                .containsExactly("tidy", "deferred", "level.rank", "negative", "crime", "fraud", "minors", "check");
    }

    @Test
    void severalStandardsListEachInputOnceWithAllItsReaders() {
        FactKey<Decimal> shared = FactKey.decimal("shared");
        Standard city = standard(
                        "city", Indicator.sumOf("t", NAME, leaf("a", shared), leaf("b", FactKey.decimal("own"))))
                .build();
        Standard unit = standard("unit", leaf("a", shared).ledBy("u-1")).build();

        Requirements wanted = Requirements.of(List.of(city, unit));

        assertThat(wanted.inputs()).extracting(input -> input.key().name()).containsExactly("shared", "own");
        assertThat(wanted.of(shared).orElseThrow().readers())
                .extracting(
                        InputReader::standard,
                        InputReader::node,
                        reader -> reader.lead().orElse("-"))
                .containsExactly(tuple("city", "a", "-"), tuple("unit", "a", "u-1"));
        assertThat(wanted.of(FactKey.decimal("zebra"))).isEmpty();
        assertThat(wanted.clashes()).isEmpty();
    }

    @Test
    void leadOfTheGroupIsThatOfItsLeaves() {
        Standard standard = standard(
                        "s",
                        Indicator.sumOf("t", NAME, leaf("a", FactKey.decimal("k")))
                                .ledBy("u-1", "u-2"))
                .build();

        assertThat(standard.requirements().inputs().get(0).readers().get(0).lead())
                .contains("u-1");
        assertThat(standard.requirements().inputs().get(0).readers().get(0).assisting())
                .containsExactly("u-2");
    }

    @Test
    void keyThatARuleReadsTwiceIsListedOnce() {
        FactKey<Long> both = FactKey.count("n");
        Measure share = Measure.counts(both, FactKey.count("due"), NothingDue.FULL);
        Indicator leaf = Indicator.of(
                "a",
                NAME,
                Points.of(1),
                ScoringRule.lessPerStep(
                        Shortfall.below(share, Decimal.of(80), Decimal.of(1), Points.of(1)),
                        Shortfall.below(Measure.count(both), Decimal.of(5), Decimal.of(1), Points.of(1))));

        Requirement wanted = standard("s", leaf).build().requirements().of(both).orElseThrow();

        assertThat(wanted.readers()).extracting(InputReader::required).containsExactly(true);
    }

    @Test
    void factsThatNothingReadsAreListed() {
        Standard standard = standard("s", leaf("a", FactKey.decimal("k"))).build();
        Facts facts = Facts.builder()
                .put(FactKey.flag("typo"), true)
                .put(FactKey.rate("k"), Rate.percent(90))
                .notApplicable(FactKey.count("n"))
                .build();

        assertThat(standard.requirements().unread(facts))
                .containsExactly(FactKey.flag("typo"), FactKey.rate("k"), FactKey.count("n"));
        assertThat(standard.requirements()
                        .unread(Facts.builder()
                                .put(FactKey.decimal("k"), Decimal.of(1))
                                .build()))
                .isEmpty();
    }

    @Test
    void nameThatIsReadWithTwoTypesClashes() {
        Standard one = standard("s", leaf("a", FactKey.decimal("k"))).build();
        Standard two = standard("t", Indicator.of("a", NAME, Points.of(1), ScoringRule.allOrNothing(FactKey.flag("k"))))
                .build();

        assertThat(Requirements.of(List.of(one, two)).clashes()).containsExactly("k");
    }

    @Test
    void whatTheStandardsDeclareOfAnInputStandsBesideIt() {
        FactKey<Decimal> key = FactKey.decimal("k");
        InputSpec meters = InputSpec.of(key, Label.of("面积", "area")).in("平方米");
        Standard one = standard("s", leaf("a", key)).addDeclared(meters).build();
        Standard two = standard("t", leaf("a", key)).addDeclared(meters).build();

        assertThat(Requirements.of(List.of(one, two)).of(key).orElseThrow().declared())
                .containsExactly(meters);
        assertThat(standard("s", leaf("a", key))
                        .build()
                        .requirements()
                        .of(key)
                        .orElseThrow()
                        .declared())
                .isEmpty();
    }

    @Test
    void noStandardsWantNothing() {
        assertThat(Requirements.of(List.of()).inputs()).isEmpty();
    }

    private static Standard.Builder standard(String id, Indicator total) {
        return Standard.builder().id(id).version("1").label(NAME).total(total);
    }

    private static Indicator leaf(String id, FactKey<Decimal> key) {
        return Indicator.of(id, NAME, Points.of(10), ScoringRule.assessor(key));
    }
}
