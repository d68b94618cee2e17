package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.FindingText;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import org.junit.jupiter.api.Test;

/** What reasons call inputs, and what they say of facts that do not fit. */
class InputTextsTest {
    private static final FactKey<Rate> SATISFIED = FactKey.rate("sat");
    private static final Label NAME = Label.of("群众满意率", "satisfaction");

    @Test
    void missingInputIsCalledAsItIsDeclared() {
        Standard plain = standard();
        Standard declared = declaring(InputSpec.of(SATISFIED, NAME));

        assertThat(said(plain, Facts.none(), Language.ZH)).isEqualTo("满意：0 — “sat”缺报；缺报计零分");
        assertThat(said(declared, Facts.none(), Language.ZH)).isEqualTo("满意：0 — “群众满意率”缺报；缺报计零分");
        assertThat(said(declared, Facts.builder().notApplicable(SATISFIED).build(), Language.EN))
                .isEqualTo("satisfied: not applicable — 'satisfaction' is not applicable");
    }

    @Test
    void sensitivityCallsAnInputAsItIsDeclared() {
        ImmutableList<Sensitivity> moves =
                declaring(InputSpec.of(SATISFIED, NAME)).sensitivity(rate(70));

        assertThat(moves.get(0).label()).isEqualTo(NAME);
        assertThat(moves.get(0).reasons().get(0).in(Language.ZH)).startsWith("“群众满意率”");
        assertThat(standard().sensitivity(rate(70)).get(0).reasons().get(0).in(Language.EN))
                .contains("sat");
    }

    @Test
    void inputThatWasGivenWithAnotherTypeIsSaid() {
        Facts facts =
                Facts.builder().put(FactKey.decimal("sat"), Decimal.of(90)).build();

        assertThat(said(standard(), facts, Language.ZH)).isEqualTo("满意：0 — “sat”缺报；“sat”应为百分率，给出的是数值；缺报计零分");
        assertThat(said(standard(), facts, Language.EN))
                .isEqualTo("satisfied: 0 — 'sat' was not reported; 'sat' is read as rate and was given as decimal;"
                        + " missing counts as zero");
    }

    @Test
    void numberOutsideOfItsRangeIsScoredAsItIsAndSaid() {
        assertThat(said(standard(), rate(120), Language.ZH))
                .isEqualTo("满意：5 — 数值 120 达到目标 80；“sat”为 120，超出取值范围（不低于 0、不高于 100）");
        assertThat(said(standard(), rate(100), Language.ZH)).isEqualTo("满意：5 — 数值 100 达到目标 80");
        assertThat(said(
                        declaring(InputSpec.of(SATISFIED, NAME).within(Range.closed(Decimal.ZERO, Decimal.of(150)))),
                        rate(120),
                        Language.EN))
                .isEqualTo("satisfied: 5 — 120 reaches the target of 80");
        assertThat(said(
                        declaring(InputSpec.of(SATISFIED, NAME).within(Range.atLeast(Decimal.of(50)))),
                        rate(40),
                        Language.EN))
                .isEqualTo("satisfied: 0 — 40 is below the target of 80: 40 points off; at least 0 points;"
                        + " 'satisfaction' is 40, outside of what it can be (at least 50)");
    }

    private static String said(Standard standard, Facts facts, Language language) {
        return FindingText.in(language)
                .line(standard.score(facts).finding().of("x").orElseThrow());
    }

    private static Facts rate(int percent) {
        return Facts.builder().put(SATISFIED, Rate.percent(percent)).build();
    }

    private static Standard standard() {
        return Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准", "standard"))
                .total(Indicator.of(
                        "x",
                        Label.of("满意", "satisfied"),
                        Points.of(5),
                        ScoringRule.lessPerStep(
                                Shortfall.below(Measure.rate(SATISFIED), Decimal.of(80), Decimal.of(1), Points.of(1)))))
                .build();
    }

    private static Standard declaring(InputSpec spec) {
        return Standard.builder().from(standard()).addDeclared(spec).build();
    }
}
