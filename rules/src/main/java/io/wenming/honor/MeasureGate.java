package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.rules.style.DomainStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A figure among the facts reaches a line (前置指标), such as the score of another assessment; not met if it is missing. Over
 * years, the figure of each of the calendar years before the one of the day has to reach it: the facts are then named
 * {@code gdp.2025}, {@code gdp.2024}. Made by {@link EntryRule#gate}. Source: honor rules, section 4 (gates).
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class MeasureGate implements EntryRule {
    private static final long serialVersionUID = 1L;

    MeasureGate() {}

    /** The figure; over years, the name before the point and the year. */
    public abstract FactKey<Decimal> measure();

    /** How it is compared. */
    @Value.Default
    public Comparison comparison() {
        return Comparison.AT_LEAST;
    }

    /** The line. */
    public abstract Decimal value();

    /** How many calendar years before the year of the day, 1 to 200; none: the figure itself, of no year. */
    public abstract Optional<Integer> years();

    @Value.Check
    void check() {
        years().ifPresent(count -> Periods.checkYears(Label.of("前置条件", "gate"), count));
    }

    /** The same for each of the last calendar years, 1 to 200. */
    public MeasureGate inEachOfYears(int count) {
        return builder().from(this).years(count).build();
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        List<FactKey<Decimal>> missed = keys(candidacy).stream()
                .filter(key -> candidacy
                        .facts()
                        .value(key)
                        .filter(figure -> comparison().holds(figure, value()))
                        .isEmpty())
                .toList();
        if (missed.isEmpty()) {
            return Verdict.met(this, ImmutableList.of());
        }
        ImmutableMap<FactKey<?>, Fact<?>> facts =
                missed.stream().collect(ImmutableMap.toImmutableMap(key -> key, candidacy.facts()::fact));
        return Verdict.notMet(
                this,
                Shortfall.builder()
                        .code(EntryReason.GATE_FAILED)
                        .wanted(describe())
                        .facts(facts)
                        .amount(
                                missed.size() == 1
                                        ? distance(candidacy.facts().value(missed.get(0)))
                                        : Optional.empty())
                        .build());
    }

    private ImmutableList<FactKey<Decimal>> keys(Candidacy candidacy) {
        int year = candidacy.on().getYear();
        return years().map(count -> IntStream.rangeClosed(1, count)
                        .mapToObj(back ->
                                FactKey.decimal("%s.%s".formatted(measure().name(), year - back)))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of(measure()));
    }

    /** How far below the line a figure is; none if it is missing, at the line, or too high. */
    private Optional<Decimal> distance(Optional<Decimal> figure) {
        return figure.map(value()::minus).filter(distance -> distance.signum() > 0);
    }

    @Override
    public Label describe() {
        Label compared = comparison().label();
        return Label.of(
                "%s%s%s%s"
                        .formatted(
                                years().map("前%s年每年"::formatted).orElse(""),
                                measure().name(),
                                compared.zh(),
                                value()),
                "%s %s %s%s"
                        .formatted(
                                measure().name(),
                                compared.en(),
                                value(),
                                years().map(" in each of the %s years before"::formatted)
                                        .orElse("")));
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableMeasureGate.Builder {
        Builder() {}
    }
}
