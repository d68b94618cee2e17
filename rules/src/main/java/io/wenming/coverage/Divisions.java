package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.subject.Subject;
import java.time.LocalDate;

/** Divisions by name; the subjects that lie in one stand for it. */
record Divisions(ImmutableSortedMap<Division, String> names) implements Population {
    private static final long serialVersionUID = 1L;

    Divisions {
        Texts.check("names", names.values());
        Refusal.unless(!names.isEmpty(), "divisions: there is none; give at least one");
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        ImmutableList<Subject> subjects =
                source.roll().stream().flatMap(roll -> roll.subjects(on)).collect(toImmutableList());
        return names.entrySet().stream()
                .filter(named -> area.contains(named.getKey()))
                .<CoverageUnit>map(named -> CoverageUnit.builder()
                        .id(named.getKey().code())
                        .name(Label.of(named.getValue()))
                        .division(named.getKey())
                        .subjects(subjects.stream()
                                .filter(subject -> named.getKey().contains(subject.division()))
                                .collect(toImmutableList()))
                        .build())
                .collect(toImmutableList());
    }

    @Override
    public Label describe() {
        return Label.of("乡镇街道等区划", "divisions");
    }
}
