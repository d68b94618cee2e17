package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.testing.Seeds;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of any standard over any facts, what a step gives is what scoring the changed facts gives. */
class SensitivityPropertiesTest {
    private static final Set<FactType> NUMBERS = Set.of(FactType.COUNT, FactType.RATE, FactType.DECIMAL);

    static LongStream seeds() {
        return Seeds.of(20261201, 8000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMoreGivesWhatScoringWithOneMoreGives(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Facts facts = drawn.facts();
        Score before = standard.score(facts);
        ImmutableList<Sensitivity> steps = before.sensitivity().stream()
                .filter(step -> step.step() == Step.ONE_MORE)
                .collect(ImmutableList.toImmutableList());

        assertThat(steps).allSatisfy(step -> {
            Score after = standard.score(facts.with(oneMore(facts, step)));

            assertThat(step.exact()).isEqualTo(difference(before.exact(), after.exact()));
            assertThat(step.points())
                    .isEqualTo(difference(
                            before.points().map(Points::toFraction),
                            after.points().map(Points::toFraction)));
            assertThat(step.status()).isEqualTo(after.status());
            assertThat(step.movesStatus()).isEqualTo(before.status() != after.status());
        });
        assertThat(steps.stream().<FactKey<?>>map(Sensitivity::key).filter(key -> NUMBERS.contains(key.type())))
                .containsExactlyElementsOf(standard.inputs().stream()
                        .filter(key ->
                                NUMBERS.contains(key.type()) && facts.value(key).isPresent())
                        .collect(Collectors.toList()));
    }

    private static Optional<Fraction> difference(Optional<Fraction> before, Optional<Fraction> after) {
        return before.flatMap(now -> after.map(then -> then.minus(now)));
    }

    @SuppressWarnings("unchecked") // a key of a type has values of that type
    private static Facts oneMore(Facts facts, Sensitivity step) {
        Facts.Builder changed = Facts.builder();
        switch (step.key().type()) {
            case COUNT -> {
                FactKey<Long> key = (FactKey<Long>) step.key();
                changed.put(key, facts.value(key).orElseThrow() + 1);
            }
            case RATE -> {
                FactKey<Rate> key = (FactKey<Rate>) step.key();
                changed.put(key, new Rate(plusOne(facts.value(key).orElseThrow().percent())));
            }
            case DECIMAL -> {
                FactKey<Decimal> key = (FactKey<Decimal>) step.key();
                changed.put(key, plusOne(facts.value(key).orElseThrow()));
            }
            default -> {
                FactKey<Incidents> key = (FactKey<Incidents>) step.key();
                changed.put(
                        key,
                        Incidents.copyOf(ImmutableList.<Incident>builder()
                                .addAll(facts.value(key).orElse(Incidents.NONE).entries())
                                .add(incident(step.word().orElseThrow()))
                                .build()));
            }
        }
        return changed.build();
    }

    private static Decimal plusOne(Decimal number) {
        return Decimal.of(number.toBigDecimal().add(BigDecimal.ONE));
    }

    /** An incident of a kind, or of a kind and a state. */
    private static Incident incident(String word) {
        int blank = word.indexOf(' ');
        return blank < 0
                ? Incident.of(word, 1)
                : Incident.builder()
                        .kind(word.substring(0, blank))
                        .state(word.substring(blank + 1))
                        .build();
    }
}
