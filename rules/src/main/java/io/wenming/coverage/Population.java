package io.wenming.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codec;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a coverage rule looks at one by one (覆盖范围): {@code Population.subjectsOf(CreationType.CAMPUS)} are the schools of
 * an area.
 */
public sealed interface Population extends Serializable permits Subjects, Divisions, Types, Groups {
    /** How it stands in documents. */
    Codec<Population> CODEC = CoverageForm.population();

    /** The units of an area on a day, in order. */
    ImmutableList<CoverageUnit> units(HonorRoll roll, Division area, LocalDate on);

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
                ImmutableSet.copyOf(types), ImmutableSet.of(level), ImmutableSortedMap.of(), ImmutableSortedMap.of());
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
