package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** The records of a kind with some words that stand on the day, by id; those with an exempt word are not applicable. */
record KeptRecords(EntryKind kind, ImmutableSortedMap<String, String> having, ImmutableSortedMap<String, String> exempt)
        implements Population {
    private static final long serialVersionUID = 1L;

    KeptRecords {
        requireNonNull(kind, "kind");
        Texts.check("having", having.keySet());
        Texts.check("having", having.values());
        Texts.check("exempt", exempt.keySet());
        Texts.check("exempt", exempt.values());
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        return source.recordsIn(kind, area, on)
                .filter(entry -> entry.standsOn(on) && entry.has(having, on))
                .sorted(Comparator.comparing(RecordEntry::id))
                .<CoverageUnit>map(entry -> CoverageUnit.builder()
                        .id(entry.id())
                        .name(entry.name())
                        .division(source.divisions().on(entry.place(), on))
                        .isApplicable(exempt.entrySet().stream().noneMatch(word -> entry.has(Map.ofEntries(word), on)))
                        .words(entry.wordsOn(on))
                        .record(entry.ref())
                        .build())
                .collect(toImmutableList());
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.lacking(kind);
    }

    @Override
    public boolean hasSubjects() {
        return false;
    }

    @Override
    public Label describe() {
        return kind.label();
    }
}
