package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.testing.Seeds;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is handed in wrong gives a defined finding. */
class LoadTest {
    private static final Standard STANDARD = EveryRule.standard();
    private static final PreparedStandard PREPARED = STANDARD.prepare();
    private static final PeriodicStandard PERIODS = EveryRule.periods();

    @Test
    void standardOfTheLoadHasEveryKindOfRule() {
        assertThat(STANDARD.total().all().flatMap(leaf -> leaf.rule().stream()).map(Object::getClass))
                .containsAll(Arrays.stream(ScoringRule.class.getPermittedSubclasses())
                        .filter(kind -> kind != CustomRule.class)
                        .toList());
    }

    @Test
    void anyFactsGiveAScoreOrSayWhyNot() {
        Seeds.of(20261002, 1_000_000).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Facts facts = new AnyFacts(STANDARD, random).draw();

            assertThatCode(() -> {
                        ScoreSummary summary = PREPARED.summarize(facts);
                        if (random.nextInt(20) == 0) {
                            Score score = STANDARD.score(facts);
                            assertThat(ScoreSummary.of(score)).isEqualTo(summary);
                            assertThat(STANDARD.score(read(facts)).finding()).isEqualTo(score.finding());
                            assertThat(FindingText.in(Language.EN).print(score.finding()))
                                    .isNotBlank();
                        }
                    })
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void anyFactsGiveLossesStepsIntervalsAndGaps() {
        Seeds.of(20261127, 4_000).forEach(seed -> {
            Facts facts = new AnyFacts(STANDARD, new SplittableRandom(seed)).draw();

            assertThatCode(() -> {
                        Score score = STANDARD.score(facts);
                        assertThat(score.losses(3)).hasSizeLessThanOrEqualTo(3);
                        assertThat(score.lossesByUnit().total())
                                .isEqualTo(score.points()
                                        .map(points -> STANDARD.total().offers().minus(points.toFraction()))
                                        .orElse(Fraction.ZERO));
                        assertThat(score.sensitivity()).isNotNull();
                        assertThat(STANDARD.interval(facts).statuses()).isNotEmpty();
                        assertThat(STANDARD.gap(facts).within(100).find().finding())
                                .isNotNull();
                    })
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void anyFactsOfPeriodsGiveAScoreAndAnInterval() {
        Seeds.of(20261128, 20_000).forEach(seed -> {
            PeriodicFacts facts = new AnyFacts(STANDARD, new SplittableRandom(seed)).drawPeriods();

            assertThatCode(() -> {
                        PeriodicScore score = PERIODS.score(facts);
                        assertThat(FindingText.in(Language.ZH).print(score.finding()))
                                .isNotBlank();
                        assertThat(PERIODS.interval(facts).statuses()).contains(score.status());
                    })
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void valueOfAWrongTypeIsMissingAndTheFindingNamesTheInput() {
        Facts wrong = Facts.builder()
                .put(FactKey.decimal("satisfied"), Decimal.of(90))
                .build();

        Finding leaf = STANDARD.score(wrong)
                .finding()
                .all()
                .filter(part -> part.node().equals("satisfied"))
                .findFirst()
                .orElseThrow();

        assertThat(leaf.reasons())
                .contains(
                        Reason.of(ScoringReason.INPUT_MISSING, Detail.of("satisfied")),
                        Reason.of(
                                ScoringReason.INPUT_OTHER_TYPE,
                                Detail.of("satisfied"),
                                Detail.of(FactType.RATE.label()),
                                Detail.of(FactType.DECIMAL.label())),
                        Reason.of(ScoringReason.MISSING_ZERO));
    }

    @Test
    void keyThatNoRuleReadsChangesNothing() {
        Facts facts = VillageStandard.facts();
        Facts more = facts.with(
                Facts.builder().put(FactKey.decimal("stranger"), Decimal.of(90)).build());

        assertThat(STANDARD.score(more).finding())
                .isEqualTo(STANDARD.score(facts).finding());
    }

    @Test
    void numbersThatAreNoneAreRefusedBeforeTheyAreFacts() {
        assertThatThrownBy(() -> Decimal.parse("NaN")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.parse("1E20000000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.percent("Infinity")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.builder().put(FactKey.flag("plan"), nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> STANDARD.score(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("facts");
    }

    /** The facts without strangers and wrong types: only what the standard reads. */
    private static Facts read(Facts facts) {
        ImmutableSet<String> names =
                STANDARD.inputs().stream().map(FactKey::name).collect(ImmutableSet.toImmutableSet());
        Facts read = facts;
        for (FactKey<?> key : facts.keys()) {
            read = names.contains(key.name()) ? read : read.without(key);
        }
        return read;
    }

    /** What a caller without checks of nullness hands in. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
