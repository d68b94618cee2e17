package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Creation types; the subjects of a type stand for it. */
record Types(ImmutableSet<CreationType> types) implements Population {
    private static final long serialVersionUID = 1L;

    Types {
        Refusal.unless(!types.isEmpty(), "types: there is none; give at least one");
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        HonorRoll roll = source.rollFor(describe());
        return types.stream()
                .<CoverageUnit>map(type -> CoverageUnit.builder()
                        .id(type.code())
                        .name(type.label())
                        .division(area)
                        .subjects(roll.subjects(on)
                                .filter(subject -> subject.type().equals(type) && area.contains(subject.division()))
                                .collect(toImmutableList()))
                        .build())
                .collect(toImmutableList());
    }

    @Override
    public boolean isPlaced() {
        return false;
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.lackingRoll();
    }

    @Override
    public Label describe() {
        return Label.of("创建类型", "creation types");
    }
}
