package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactKey;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Years have passed since a day among the facts (年限要求), such as the first day of creation work or of residence; not met
 * if it is missing. Made by {@link EntryRule#since}. Source: honor rules, section 4 (years held).
 *
 * @param day the fact
 * @param years 1 to 200
 * @param afterAnniversary whether the anniversary itself is still too early
 * @param otherwise the reason if they are not complete
 */
public record FactSince(FactKey<LocalDate> day, int years, boolean afterAnniversary, ReasonCode otherwise)
        implements EntryRule {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public FactSince {
        requireNonNull(day, "day");
        requireNonNull(otherwise, "otherwise");
        Periods.checkYears(Label.of("年限要求", "since"), years);
    }

    /** The same from the day after the anniversary. */
    public FactSince pastAnniversary() {
        return new FactSince(day, years, true, otherwise);
    }

    @Override
    public Verdict check(HonorHistory history, Candidacy candidacy) {
        Optional<LocalDate> complete =
                candidacy.facts().value(day).map(since -> since.plusYears(years).plusDays(afterAnniversary ? 1 : 0));
        return complete.filter(first -> !first.isAfter(candidacy.on())).isPresent()
                ? Verdict.met(this, ImmutableList.of())
                : Verdict.notMet(
                        this,
                        Shortfall.builder()
                                .code(otherwise)
                                .wanted(describe())
                                .facts(ImmutableMap.of(day, candidacy.facts().fact(day)))
                                .earliestOn(complete)
                                .build());
    }

    @Override
    public Label describe() {
        return Label.of("%s满%s年".formatted(day.name(), years), "%s years since %s".formatted(years, day.name()));
    }
}
