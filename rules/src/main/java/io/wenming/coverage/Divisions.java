package io.wenming.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.subject.Subject;
import java.time.LocalDate;

/** Divisions by name; the subjects that lie in one stand for it. */
record Divisions(ImmutableSortedMap<Division, String> names) implements Population {
    private static final long serialVersionUID = 1L;

    Divisions {
        checkArgument(!names.isEmpty(), "divisions: there is none; give at least one");
    }

    @Override
    public ImmutableList<CoverageUnit> units(HonorRoll roll, Division area, LocalDate on) {
        ImmutableList<Subject> subjects = roll.subjects(on).collect(toImmutableList());
        return names.entrySet().stream()
                .filter(named -> area.contains(named.getKey()))
                .map(named -> new CoverageUnit(
                        named.getKey().code(),
                        Label.of(named.getValue()),
                        true,
                        subjects.stream()
                                .filter(subject -> named.getKey().contains(subject.division()))
                                .collect(toImmutableList())))
                .collect(toImmutableList());
    }

    @Override
    public Label describe() {
        return Label.of("乡镇街道等区划", "divisions");
    }
}
