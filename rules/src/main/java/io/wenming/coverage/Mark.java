package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.document.Codec;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a unit counts as covered (达标条件): by a title, by taking part, by a record of any kind, by its own words, by a fact, or
 * because it keeps another coverage rule itself.
 *
 * <pre>{@code
 * Mark.holds(Tier.COUNTY);
 * Mark.record(EntryKind.VENUE, Map.of("level", "station"));   // 有文明实践站
 * Mark.keeps(villagesTitled);                                  // 所辖村达标
 * }</pre>
 */
public sealed interface Mark extends Serializable
        permits HoldsTitles, TakesPart, RecordMark, HasWords, FlagMark, CountMark, Keeps {
    /** How it stands in documents. */
    Codec<Mark> CODEC = CoverageForm.mark();

    /**
     * The records by which a unit counts at the end of a day; none if it does not.
     *
     * @throws IllegalArgumentException if it asks for a roll and there is none
     */
    ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on);

    /** Whether it can be asked of a unit: not where a fact does not apply, or there is nothing to measure below. */
    default boolean appliesTo(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return true;
    }

    /** What it reads and a source does not have at all, by name. */
    default Stream<Label> lacking(CoverageSource source) {
        return Stream.empty();
    }

    /** A clause: {@code 拥有区县级以上称号}. */
    Label describe();

    /** A title of any type, usable on the day, at a tier or above. */
    static Mark holds(Tier atLeast) {
        return HoldsTitles.of(ImmutableSet.of(), Optional.of(requireNonNull(atLeast, "atLeast")));
    }

    /** A title of one of some types, usable on the day, at a tier or above. */
    static Mark holds(Iterable<CreationType> types, Tier atLeast) {
        return HoldsTitles.of(ImmutableSet.copyOf(types), Optional.of(requireNonNull(atLeast, "atLeast")));
    }

    /** A title of one of some types, usable on the day, at any tier. */
    static Mark holds(Iterable<CreationType> types) {
        return HoldsTitles.of(ImmutableSet.copyOf(types), Optional.empty());
    }

    /** Any accepted event of a title up to the day: an application is enough. */
    static Mark takesPart() {
        return new TakesPart();
    }

    /** A record of a kind that stands on the day, placed in the unit's division. */
    static RecordMark record(EntryKind kind) {
        return RecordMark.builder().kind(kind).build();
    }

    /** A record of a kind with some words that stands on the day, placed in the unit's division. */
    static RecordMark record(EntryKind kind, Map<String, String> words) {
        return RecordMark.builder().kind(kind).words(words).build();
    }

    /** Of records themselves: those that have some words, such as {@code free: yes}. */
    static Mark has(Map<String, String> words) {
        return new HasWords(ImmutableSortedMap.copyOf(words));
    }

    /** A fact about the unit that is true. */
    static Mark flag(String name) {
        return new FlagMark(name);
    }

    /** A fact about the unit that is 1 or more. */
    static Mark count(String name) {
        return new CountMark(name);
    }

    /** Another rule, kept by the unit's own division: a town of which so many villages hold a title. */
    static Mark keeps(CoverageRule rule) {
        return new Keeps(rule);
    }
}
