package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Texts;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** People from the last record of a kind that names the unit. */
record RecordHeadcount(EntryKind kind, ImmutableSortedMap<String, String> words, String part, String whole)
        implements Headcount {
    private static final long serialVersionUID = 1L;

    RecordHeadcount {
        requireNonNull(kind, "kind");
        Texts.check("words", words.keySet());
        Texts.check("words", words.values());
        Texts.check("part", part);
        Texts.check("whole", whole);
    }

    @Override
    public Optional<Long> whole(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return last(source, unit, on).map(entry -> entry.amounts().get(whole));
    }

    @Override
    public Optional<Long> part(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return last(source, unit, on).map(entry -> entry.amounts().get(part));
    }

    private Optional<RecordEntry> last(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return source.records().naming(kind, unit.id()).stream()
                .filter(entry -> entry.standsOn(on) && entry.has(words, on))
                .max(Comparator.comparing(RecordEntry::on).thenComparing(RecordEntry::id));
    }
}
