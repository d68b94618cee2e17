package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codec;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a coverage rule looks at one by one (覆盖范围): {@code Population.subjectsOf(CreationType.CAMPUS)} are the schools of
 * an area.
 */
public sealed interface Population extends Serializable
        permits Subjects, Divisions, LevelDivisions, KeptRecords, Combinations, Types, Groups {
    /** How it stands in documents. */
    Codec<Population> CODEC = PopulationForm.population();

    /**
     * The units of an area on a day, in order.
     *
     * @throws IllegalArgumentException if it asks for a roll and there is none
     */
    ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on);

    /** Whether each unit lies in one place, so that the units of an area are those of its parts; not for types and groups. */
    default boolean isPlaced() {
        return true;
    }

    /** Whether subjects stand for its units, whose responsible units can be asked for; not for records and combinations. */
    default boolean hasSubjects() {
        return true;
    }

    /** What it reads and a source does not have at all, by name. */
    default Stream<Label> lacking(CoverageSource source) {
        return Stream.empty();
    }

    /** A noun: {@code 文明校园创建主体}. */
    Label describe();

    /** The subjects of some types; all subjects if none is given. */
    static Population subjectsOf(CreationType... types) {
        return new Subjects(
                ImmutableSet.copyOf(types), ImmutableSet.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of());
    }

    /**
     * The subjects of some types that are at a level, such as every village (每村); all types if none is given. A subject is at
     * the level of its division on the day.
     */
    static Population subjectsAt(DivisionLevel level, CreationType... types) {
        return new Subjects(
                ImmutableSet.copyOf(types),
                ImmutableSet.of(requireNonNull(level, "level")),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of());
    }

    /**
     * The subjects of some types that have all of some attributes, without those that have one of others.
     *
     * @param types the types; any if empty
     * @param having what a subject must have to belong, by name
     * @param exempt what makes it not applicable, by name; it is listed as such
     */
    static Population subjects(
            Iterable<CreationType> types,
            ImmutableSortedMap<String, String> having,
            ImmutableSortedMap<String, String> exempt) {
        return new Subjects(ImmutableSet.copyOf(types), ImmutableSet.of(), having, exempt);
    }

    /**
     * Divisions by name, such as every township and street (全域); those outside an area are left out.
     *
     * @throws IllegalArgumentException if none is given
     */
    static Population divisions(Map<Division, String> names) {
        return new Divisions(ImmutableSortedMap.copyOf(names));
    }

    /** Every division of a level that exists on the day, such as every township, as the tree names them; some exempt. */
    static Population everyDivision(DivisionLevel level, Division... exempt) {
        return new LevelDivisions(level, ImmutableSet.copyOf(exempt));
    }

    /** The records of a kind with some words that stand on the day, such as public venues. */
    static Population records(EntryKind kind, Map<String, String> having) {
        return records(kind, having, ImmutableSortedMap.of());
    }

    /**
     * The records of a kind with some words that stand on the day, those with one of others not applicable.
     *
     * @param having the words that a record must have; any if empty
     * @param exempt what makes it not applicable
     */
    static Population records(EntryKind kind, Map<String, String> having, Map<String, String> exempt) {
        return new KeptRecords(kind, ImmutableSortedMap.copyOf(having), ImmutableSortedMap.copyOf(exempt));
    }

    /**
     * Every combination of one value each of some words, such as eight fields at three levels: a record counts for the one
     * whose words it has.
     *
     * @param words the values of each word with their names
     * @throws IllegalArgumentException if there is none
     */
    static Population combinations(Map<String, Map<String, Label>> words) {
        return new Combinations(words.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        word -> ImmutableSortedMap.copyOf(word.getValue()))));
    }

    /**
     * Creation types, such as all five at once (全面).
     *
     * @throws IllegalArgumentException if none is given
     */
    static Population types(Iterable<CreationType> types) {
        return new Types(ImmutableSet.copyOf(types));
    }

    /**
     * The groups that an attribute of subjects tells apart (全民).
     *
     * @throws IllegalArgumentException if none is given
     */
    static Population groups(String attribute, Iterable<String> groups) {
        return new Groups(attribute, ImmutableSet.copyOf(groups));
    }
}
