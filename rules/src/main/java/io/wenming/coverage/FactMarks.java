package io.wenming.coverage;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What marks by a fact have in common. */
final class FactMarks {
    private FactMarks() {}

    /** Whether the fact can be asked for: not where it does not apply, or is exempt. */
    static boolean applies(Facts facts, FactKey<?> key) {
        FactState state = facts.state(key);
        return state == FactState.PRESENT || state == FactState.MISSING;
    }

    /** The fact itself if it holds and was observed by the day; it has the day asked if it has none. */
    static <T> ImmutableList<RecordRef> evidence(
            Facts facts, String id, FactKey<T> key, Predicate<T> holds, LocalDate on) {
        Fact<T> fact = facts.fact(key);
        LocalDate seenOn = fact.provenance().observedOn().orElse(on);
        return !seenOn.isAfter(on) && fact.value().filter(holds).isPresent()
                ? ImmutableList.of(new RecordRef(EntryKind.FACT, id + "/" + key.name(), seenOn))
                : ImmutableList.of();
    }
}
