package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Groups of people; the subjects with its word in an attribute stand for a group. */
record Groups(String attribute, ImmutableSet<String> groups) implements Population {
    private static final long serialVersionUID = 1L;

    Groups {
        Texts.check("attribute", attribute);
        Texts.check("groups", groups);
        Refusal.unless(!groups.isEmpty(), "groups: there is none; give at least one");
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        HonorRoll roll = source.rollFor(describe());
        return groups.stream()
                .<CoverageUnit>map(group -> CoverageUnit.builder()
                        .id(group)
                        .name(Label.of(group))
                        .division(area)
                        .subjects(roll.subjects(on)
                                .filter(subject -> subject.attribute(attribute)
                                                .filter(group::equals)
                                                .isPresent()
                                        && area.contains(subject.division()))
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
        return Label.of("群体", "groups");
    }
}
