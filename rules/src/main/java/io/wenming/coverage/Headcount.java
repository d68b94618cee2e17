package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.document.Codec;
import io.wenming.fact.FactKey;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How a share is measured by people instead of members (按人数计): the pupils of schools, the residents of villages.
 *
 * <pre>{@code
 * Headcount.recorded(EntryKind.PARTICIPATION, Map.of("group", "pupils"), "people", "all");
 * }</pre>
 */
public sealed interface Headcount extends Serializable permits FactHeadcount, RecordHeadcount {
    /** How it stands in documents. */
    Codec<Headcount> CODEC = PopulationForm.headcount();

    /** How many people a unit has on a day; none if it is not known. */
    Optional<Long> whole(CoverageSource source, CoverageUnit unit, LocalDate on);

    /** How many of a unit that counts take part; none if it is not known. */
    Optional<Long> part(CoverageSource source, CoverageUnit unit, LocalDate on);

    /** All people of a unit that counts, from a fact about it. */
    static Headcount of(FactKey<Long> whole) {
        return FactHeadcount.of(Optional.empty(), whole);
    }

    /** Those who take part and all, from facts about the unit. */
    static Headcount of(FactKey<Long> part, FactKey<Long> whole) {
        return FactHeadcount.of(Optional.of(requireNonNull(part, "part")), whole);
    }

    /**
     * Those who take part and all, from the last record of a kind with some words that names the unit.
     *
     * @param part the name of the amount of those who take part
     * @param whole the name of the amount of all
     */
    static Headcount recorded(EntryKind kind, Map<String, String> words, String part, String whole) {
        return new RecordHeadcount(kind, ImmutableSortedMap.copyOf(words), part, whole);
    }

    /** A member with its people; not weighed if a number is not known, or more take part than there are. */
    default CoverageMember weigh(
            CoverageSource source, CoverageUnit unit, ImmutableList<RecordRef> evidence, LocalDate on) {
        Optional<Long> all = whole(source, unit, on);
        Optional<Long> some = evidence.isEmpty() ? Optional.of(0L) : part(source, unit, on);
        boolean known =
                all.flatMap(people -> some.filter(taking -> taking <= people)).isPresent();
        return new CoverageMember(
                unit.id(),
                unit.name(),
                unit.division(),
                evidence,
                known ? all.orElse(0L) : 0,
                known ? some.orElse(0L) : 0,
                known);
    }
}
