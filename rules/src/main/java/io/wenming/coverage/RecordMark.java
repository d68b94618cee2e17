package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.PeriodUnit;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import io.wenming.record.RecordRef;
import io.wenming.rules.style.DomainStyle;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A mark by records (以记录为准): so many of a kind, with some words, that belong to the unit. {@link Mark#record} starts one.
 *
 * <pre>{@code
 * Mark.record(EntryKind.LECTURE).atLeast(4).heldIn(PeriodUnit.YEAR);   // 每年不少于四次
 * Mark.record(EntryKind.PAIRING).naming();                              // 有结对对象
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class RecordMark implements Mark {
    private static final long serialVersionUID = 1L;

    RecordMark() {}

    /** The kind of record. */
    public abstract EntryKind kind();

    /** The words that a record must have, beside those of the unit; any if empty. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> words();

    /** How a record belongs to the unit. */
    @Value.Default
    public Belonging belonging() {
        return Belonging.INSIDE;
    }

    /** For records nearby: the level of division that the unit and the record share. */
    public abstract Optional<DivisionLevel> sharing();

    /** How many are needed, 1 or more. */
    @Value.Default
    public int least() {
        return 1;
    }

    /** If given, records that began in the period of the day, up to the day, count; else those that stand on the day. */
    public abstract Optional<PeriodUnit> per();

    @Value.Check
    void check() {
        Texts.check("words", words().keySet());
        Texts.check("words", words().values());
        Refusal.unless(least() >= 1, "mark of '%s': least %s is below 1; give 1 or more", kind(), least());
        Refusal.unless(
                sharing().isPresent() == (belonging() == Belonging.NEARBY),
                "mark of '%s': sharing goes with nearby only; give both or neither",
                kind());
    }

    /** The same for records placed exactly in the unit's division, not below it. */
    public RecordMark placedAt() {
        return builder().from(this).belonging(Belonging.EXACTLY).build();
    }

    /** The same for records in which the unit, or a subject that stands for it, takes part. */
    public RecordMark naming() {
        return builder().from(this).belonging(Belonging.NAMED).build();
    }

    /** The same for records in the division of a level in which the unit lies: a youth palace of its township. */
    public RecordMark nearby(DivisionLevel sharing) {
        return builder().from(this).belonging(Belonging.NEARBY).sharing(sharing).build();
    }

    /** The same with so many records. */
    public RecordMark atLeast(int least) {
        return builder().from(this).least(least).build();
    }

    /** The same for records that began in the year, quarter, month or week of the day. */
    public RecordMark heldIn(PeriodUnit per) {
        return builder().from(this).per(per).build();
    }

    @Override
    public ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on) {
        ImmutableList<RecordRef> found = records(source, unit, on)
                .filter(entry -> isInTime(entry, on) && entry.has(words(), on) && hasWordsOf(unit, entry, on))
                .map(RecordEntry::ref)
                .collect(toImmutableList());
        return found.size() >= least() ? found : ImmutableList.of();
    }

    private Stream<RecordEntry> records(CoverageSource source, CoverageUnit unit, LocalDate on) {
        Division place = unit.division();
        return switch (belonging()) {
            case INSIDE -> source.recordsIn(kind(), place, on);
            case EXACTLY ->
                source.recordsIn(kind(), place, on)
                        .filter(entry ->
                                source.divisions().on(entry.place(), on).equals(place));
            case NEARBY ->
                sharing().flatMap(place::ancestor).stream().flatMap(around -> source.recordsIn(kind(), around, on));
            case NAMED ->
                Stream.concat(Stream.of(unit.id()), unit.subjects().stream().map(Subject::id))
                        .distinct()
                        .flatMap(party -> source.records().naming(kind(), party).stream())
                        .distinct();
        };
    }

    private boolean isInTime(RecordEntry entry, LocalDate on) {
        return per().map(unit -> !entry.on().isAfter(on)
                        && CalendarPeriod.of(unit, on).range().contains(entry.on()))
                .orElseGet(() -> entry.standsOn(on));
    }

    /** The words of a combination are looked for in records; those of a unit that is a record are its own. */
    private static boolean hasWordsOf(CoverageUnit unit, RecordEntry entry, LocalDate on) {
        return unit.record().isPresent() || entry.has(unit.words(), on);
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.lacking(kind());
    }

    @Override
    public Label describe() {
        String which = words().isEmpty() ? "" : words().values().stream().collect(Collectors.joining(", ", " (", ")"));
        String often = per().map(unit -> unit.label().zh()).orElse("");
        return Label.of(
                "%s有%s%s%s"
                        .formatted(
                                often.isEmpty() ? "" : "每" + often,
                                least() == 1 ? "" : least() + "项",
                                kind().label().zh(),
                                which.replace(" (", "（").replace(", ", "、").replace(")", "）")),
                "having %s%s%s%s"
                        .formatted(
                                least() == 1 ? "" : "%s of ".formatted(least()),
                                kind().label().en(),
                                which,
                                per().map(unit -> " each " + unit.label().en()).orElse("")));
    }

    /** Starts a mark. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mark. */
    static final class Builder extends ImmutableRecordMark.Builder {
        Builder() {}
    }
}
