package io.wenming.coverage;

import com.google.common.collect.ImmutableMap;
import io.wenming.division.Division;
import io.wenming.division.DivisionTree;
import io.wenming.fact.Facts;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordEntry;
import io.wenming.record.RecordQuery;
import io.wenming.record.RecordSum;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What coverage is read from (数据来源): the honor roll, the book of records, the names of divisions, and facts about subjects
 * and divisions. A rule asks for what it needs.
 *
 * <pre>{@code
 * CoverageSource source = CoverageSource.builder().roll(roll).records(book).divisions(tree).build();
 * rule.check(source, Division.of("330106"), LocalDate.of(2026, 3, 31));
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class CoverageSource implements Serializable {
    private static final long serialVersionUID = 1L;

    CoverageSource() {}

    /** The subjects with their titles and divisions. */
    public abstract Optional<HonorRoll> roll();

    /** The records. */
    @Value.Default
    public RecordBook records() {
        return RecordBook.EMPTY;
    }

    /** The divisions by name. */
    @Value.Default
    public DivisionTree divisions() {
        return DivisionTree.EMPTY;
    }

    /** Facts by the id of a subject or the code of a division. */
    public abstract ImmutableMap<String, Facts> facts();

    /** The facts of a subject or division; none if there are none. */
    Facts factsOf(String id) {
        return facts().getOrDefault(id, Facts.none());
    }

    /** The register of honors by name if there is no roll. */
    public Stream<Label> lackingRoll() {
        return roll().isPresent() ? Stream.empty() : Stream.of(Label.of("荣誉台账", "the register of honors"));
    }

    /** A kind of record by name if none is kept. */
    public Stream<Label> lacking(EntryKind kind) {
        return records().has(kind)
                ? Stream.empty()
                : Stream.of(Label.of(kind.label().zh() + "记录", "records of kind '%s'".formatted(kind.code())));
    }

    /** The roll, for a rule that asks for it. */
    HonorRoll rollFor(Label rule) {
        return roll().orElseThrow(() ->
                Refusal.of("coverage: '%s' reads subjects and there is no roll; give the roll of subjects", rule));
    }

    /**
     * The records of a kind that belong to an area at the end of a day: those made in it, and those made in a division that
     * has moved into it; without those made in one that has moved away. Ended ones too.
     */
    public Stream<RecordEntry> recordsIn(EntryKind kind, Division area, LocalDate on) {
        return Stream.concat(
                records().in(kind, area).stream().filter(entry -> isStill(area, entry.place(), on)),
                divisions().formerly(area, on).stream().flatMap(place -> records().at(kind, place).stream()));
    }

    /** What the same records come to in some days, by place on the last of them. */
    public Stream<RecordSum> sumsIn(RecordQuery query, Division area, DateRange days) {
        LocalDate last = days.last();
        return Stream.concat(
                        records().sums(query, area, days).stream().filter(sum -> isStill(area, sum.place(), last)),
                        divisions().formerly(area, last).stream()
                                .flatMap(place -> records().sums(query, place, days).stream()
                                        .filter(sum -> sum.place().equals(place))))
                .map(sum -> new RecordSum(
                        divisions().on(sum.place(), last), sum.part(), sum.whole(), sum.records(), sum.rest()));
    }

    /** Whether what lies in an area by its code does so at the end of a day: unless its division has moved away. */
    private boolean isStill(Division area, Division place, LocalDate on) {
        Division now = divisions().on(place, on);
        return now.equals(place) || area.contains(now);
    }

    /** The same as it was known at the end of a day; divisions and facts are as given. */
    public CoverageSource asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .roll(roll().map(roll -> roll.asKnownOn(day)))
                .records(records().asKnownOn(day))
                .build();
    }

    /** A source with a roll alone. */
    public static CoverageSource of(HonorRoll roll) {
        return builder().roll(roll).build();
    }

    /** Starts a source. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a source. */
    public static final class Builder extends ImmutableCoverageSource.Builder {
        Builder() {}
    }
}
