package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Tier;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The steps from application to naming (申报程序).
 *
 * <pre>{@code
 * Procedure.builder().full(true).notice(PublicNotice.workdays(5)).quota(Quota.fixed(10)).build();
 * }</pre>
 *
 * <p>Source: honor rules, sections 2 and 3 (procedure).
 */
@DomainStyle
@Value.Immutable
public abstract class Procedure implements Serializable {
    private static final long serialVersionUID = 1L;

    Procedure() {}

    /** Whether a naming needs every step up to the public notice; by default it needs none. */
    @Value.Default
    public boolean full() {
        return false;
    }

    /** Whether nominees are tested over years between recommendation and assessment. */
    @Value.Default
    public boolean nominee() {
        return false;
    }

    /** How many recommendations of one title are taken per round, 0 or more; none: any number. */
    public abstract Optional<Integer> recommendQuota();

    /** The public notice before a naming; none: its stage is enough. */
    public abstract Optional<PublicNotice> notice();

    /** How many may be named. */
    public abstract Optional<Quota> quota();

    /** Who of the candidates is named. */
    public abstract Optional<Selection> selection();

    /** How the tests of the years make a score. */
    public abstract Optional<RoundScoring> score();

    /** How many months of evidence are looked at before a test, 1 or more. */
    public abstract Optional<Integer> evidenceMonths();

    /** 一测多用 the tiers whose test counts for this title too, the first one that has a result; its own comes last. */
    public abstract ImmutableList<Tier> reusedTiers();

    @Value.Check
    void check() {
        Refusal.unless(
                evidenceMonths().orElse(1) >= 1,
                "procedure: evidenceMonths %s is below 1; give 1 or more",
                evidenceMonths().orElse(1));
        Refusal.unless(
                recommendQuota().orElse(0) >= 0,
                "procedure: recommendQuota %s is below 0; give 0 or more",
                recommendQuota().orElse(0));
    }

    /** 核定名额 the places on a day; without a quota there is no limit. */
    public QuotaPlaces places(LocalDate on, RoundRecords records) {
        return quota().orElseGet(Quota::unlimited).places(on, records.inputs(), records.vacancies());
    }

    /** 遴选结果 what comes of the candidates of a round on a day; without a rule of selection all are named. */
    public ImmutableList<Selected> select(LocalDate on, RoundRecords records) {
        return selection().orElseGet(Selection::all).select(records.candidates(), places(on, records));
    }

    /**
     * The months whose evidence counts for a test on a day (佐证材料时段): the last full ones before it. With 12 months, those of a
     * test on 15 August 2017 run from August 2016 to July 2017.
     */
    public Optional<DateRange> evidenceWindow(LocalDate test) {
        LocalDate until = test.withDayOfMonth(1);
        return evidenceMonths().map(months -> DateRange.of(until.minusMonths(months), until));
    }

    /** The result of a year that counts for a title of a tier (一测多用); none if there is none. */
    public Optional<TestResult> result(Tier own, int year, Iterable<TestResult> results) {
        ImmutableList<TestResult> known = ImmutableList.copyOf(results);
        return Stream.concat(reusedTiers().stream(), Stream.of(own))
                .flatMap(tier -> known.stream()
                        .filter(result -> result.tier().equals(tier) && result.year() == year)
                        .limit(1))
                .findFirst();
    }

    /** Starts a procedure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a procedure. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }
}
