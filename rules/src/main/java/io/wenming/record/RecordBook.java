package io.wenming.record;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.wenming.division.Division;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A book of records (记录台账), found by kind, place and party. A kind of which it has no record and that it does not
 * {@linkplain #kept() keep} is missing, which is not zero.
 *
 * <pre>{@code
 * RecordBook book = RecordBook.of(entries).asKnownOn(LocalDate.of(2026, 3, 31));
 * book.in(EntryKind.VENUE, Division.of("330106001"));
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class RecordBook implements Serializable {
    /** No record, and no kind that is kept. */
    public static final RecordBook EMPTY = builder().build();

    private static final long serialVersionUID = 1L;

    RecordBook() {}

    /** The records, in any order; ids are unique within a kind. */
    public abstract ImmutableList<RecordEntry> entries();

    /** The kinds that are kept although there may be no record yet: of them none is 0. */
    public abstract ImmutableSet<EntryKind> kept();

    @Value.Check
    void check() {
        Map<EntryKind, Set<String>> seen = new HashMap<>();
        for (RecordEntry entry : entries()) {
            Refusal.unless(
                    seen.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).add(entry.id()),
                    "%s '%s': the id stands twice; give each record its own",
                    entry.kind().named(),
                    entry.id());
        }
    }

    @Value.Lazy
    ImmutableMap<EntryKind, Shelf> shelves() {
        return ImmutableMap.copyOf(Maps.transformValues(
                Multimaps.index(entries(), RecordEntry::kind).asMap(), Shelf::of));
    }

    @Value.Lazy
    ImmutableListMultimap<String, RecordEntry> byParty() {
        ImmutableListMultimap.Builder<String, RecordEntry> parties = ImmutableListMultimap.builder();
        entries().forEach(entry -> entry.parties().forEach(party -> parties.put(party, entry)));
        return parties.build();
    }

    /** Whether records of a kind are kept, or there is one. */
    public boolean has(EntryKind kind) {
        return kept().contains(kind) || shelves().containsKey(kind);
    }

    /** The records of a kind in a division and all that lies in it, by the codes that they were made under, by code. */
    public ImmutableList<RecordEntry> in(EntryKind kind, Division area) {
        return shelf(kind).map(shelf -> shelf.in(area)).orElse(ImmutableList.of());
    }

    /** The records of a kind that were made under the code of a division, without those of what lies in it. */
    public ImmutableList<RecordEntry> at(EntryKind kind, Division place) {
        return shelf(kind).map(shelf -> shelf.at(place)).orElse(ImmutableList.of());
    }

    /**
     * What the records of each place of an area come to in some days, by code; places without any are left out. It takes
     * a few nanoseconds a record.
     */
    public ImmutableList<RecordSum> sums(RecordQuery query, Division area, DateRange days) {
        return shelf(query.kind()).map(shelf -> shelf.sums(query, area, days)).orElse(ImmutableList.of());
    }

    private Optional<Shelf> shelf(EntryKind kind) {
        return Optional.ofNullable(shelves().get(kind));
    }

    /** The records of a kind in which someone takes part, in the order given. */
    public ImmutableList<RecordEntry> naming(EntryKind kind, String party) {
        return byParty().get(party).stream()
                .filter(entry -> entry.kind().equals(kind))
                .collect(toImmutableList());
    }

    /** What was known at the end of a day: without records, ends and words of which it was not known. */
    public RecordBook asKnownOn(LocalDate day) {
        return builder()
                .entries(entries().stream()
                        .filter(entry -> !entry.recordedOn().isAfter(day))
                        .map(entry -> entry.asKnownOn(day))
                        .collect(toImmutableList()))
                .kept(kept())
                .build();
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if an id stands in both
     */
    public RecordBook with(RecordBook other) {
        return builder()
                .from(this)
                .addAllEntries(other.entries())
                .addAllKept(other.kept())
                .build();
    }

    /** A book of records. */
    public static RecordBook of(Iterable<RecordEntry> entries) {
        return builder().entries(requireNonNull(entries, "entries")).build();
    }

    /** A book of records that are given one by one. */
    public static RecordBook of(RecordEntry... entries) {
        return of(ImmutableList.copyOf(entries));
    }

    /** Starts a book. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a book. */
    public static final class Builder extends ImmutableRecordBook.Builder {
        Builder() {}
    }
}
