package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.value;
import static io.wenming.scoring.Said.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;

/** 基础分加减; the example is that of scoring rules, 4.14. */
class LedgerTest {
    private static final FactKey<Incidents> ENTRIES = FactKey.incidents("entries");
    private static final Ledger RULE = ScoringRule.ledger(ENTRIES)
            .entry("good", Posting.of(Points.of(2)).doubledFrom(3))
            .entry("litter", Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5")));

    @Test
    void entriesAddToTheBase() {
        assertThat(earned(RULE, 100, entries(Incident.of("good", 3), onSpot("litter", 1))))
                .isEqualTo("111: the base is 100 points | 'good' 3 times, doubled: 12 points"
                        + " | 'litter' 1 times, put right on the spot (× 0.5): -1 points");
    }

    @Test
    void entryIsDoubledFromItsNumberOn() {
        assertThat(value(RULE, 100, entries(Incident.of("good", 2)))).isEqualTo("104");
        assertThat(value(RULE, 100, entries(Incident.of("good", 2), Incident.of("good", 2))))
                .isEqualTo("108");
        assertThat(value(RULE, 100, entries(onSpot("good", 4)))).isEqualTo("116");
    }

    @Test
    void doublingAndPuttingRightBothApply() {
        Ledger both = ScoringRule.ledger(ENTRIES)
                .entry(
                        "a",
                        Posting.of(Points.of(-3)).onSpot(Decimal.parse("0.5")).doubledFrom(1));

        assertThat(earned(both, 10, entries(onSpot("a", 5))))
                .isEqualTo("-5: the base is 10 points"
                        + " | 'a' 5 times, put right on the spot (× 0.5), doubled: -15 points");
        assertThat(Said.said(both.award(Points.of(10), entries(onSpot("a", 5))), Language.ZH))
                .isEqualTo("-5: 基础分 10 分 | “a” 5 次，当场整改按 0.5 倍，再加倍，计 -15 分");
    }

    @Test
    void entryDoubledFromNoneOnIsAlwaysDoubled() {
        Ledger always = ScoringRule.ledger(ENTRIES)
                .entry("a", Posting.of(Points.of(1)).doubledFrom(0))
                .entry("b", Points.of(1));

        assertThat(earned(always, 0, entries(Incident.of("a", 1), Incident.of("b", 9))))
                .isEqualTo("11: the base is 0 points | 'a' 1 times, doubled: 2 points | 'b' 9 times: 9 points");
    }

    @Test
    void unknownKindIsSaidAndNotCounted() {
        assertThat(earned(RULE, 100, entries(Incident.of("noise", 1))))
                .isEqualTo("100: the base is 100 points | the standard has no 'noise'; not counted");
    }

    @Test
    void ruleSaysItsParts() {
        assertThat(RULE.key()).isEqualTo(ENTRIES);
        assertThat(RULE.kinds().keySet()).containsExactly("good", "litter");
        assertThat(RULE.inputs().get(0).words()).containsExactly("good", "litter");
        assertThat(RULE.describe())
                .isEqualTo(Label.of(
                        "基础分加减：good 每次 2 分（3 次起加倍），litter 每次 -2 分（当场整改按 0.5 倍）",
                        "the points as a base, and each time: good 2 (doubled from 3 times on),"
                                + " litter -2 (times 0.5 if put right on the spot)"));
        assertThat(ScoringRule.ledger(ENTRIES).describe().zh()).isEqualTo("基础分加减：没有加减情形");
        assertThat(RULE)
                .hasToString(RULE.describe().en())
                .isEqualTo(ScoringRule.ledger(ENTRIES)
                        .entry("litter", Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5")))
                        .entry("good", Posting.of(Points.of(2)).doubledFrom(3)))
                .isNotEqualTo(ScoringRule.ledger(ENTRIES));
    }

    @Test
    void rangeGoesWhereEntriesCanTakeIt() {
        assertThat(RULE.range(Points.of(100))).hasToString("(-∞, ∞)");
        assertThat(ScoringRule.ledger(ENTRIES).entry("a", Points.of(1)).range(Points.of(100)))
                .hasToString("[100, ∞)");
        assertThat(ScoringRule.ledger(ENTRIES).entry("a", Points.of(-1)).range(Points.of(100)))
                .hasToString("(-∞, 100]");
        assertThat(ScoringRule.ledger(ENTRIES).entry("a", Points.ZERO).range(Points.of(100)))
                .hasToString("[100, 100]");
    }

    @Test
    void whatStandsTwiceOrIsBelowZeroIsRefused() {
        refused(() -> RULE.entry("good", Points.of(1)), "kind: 'good' has a posting already; give each kind once");
        refused(() -> Posting.of(Points.of(1)).onSpot(Decimal.of(-1)), "onSpotFactor: -1 is below 0; give 0 or more");
        refused(
                () -> Posting.of(Points.of(1)).doubledFrom(-1),
                "doubledFrom: -1 is below 0; give 0 or more, or leave it out for never");
    }

    private static Facts entries(Incident... entries) {
        return with(ENTRIES, Incidents.of(entries));
    }

    private static Incident onSpot(String kind, int times) {
        return Incident.builder().kind(kind).times(times).rectifiedOnSpot(true).build();
    }
}
