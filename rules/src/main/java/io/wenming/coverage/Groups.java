package io.wenming.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import java.time.LocalDate;

/** Groups of people; the subjects with its word in an attribute stand for a group. */
record Groups(String attribute, ImmutableSet<String> groups) implements Population {
    private static final long serialVersionUID = 1L;

    Groups {
        checkArgument(!attribute.isBlank(), "groups: the attribute is blank; give its name");
        checkArgument(!groups.isEmpty(), "groups: there is none; give at least one");
    }

    @Override
    public ImmutableList<CoverageUnit> units(HonorRoll roll, Division area, LocalDate on) {
        return groups.stream()
                .map(group -> new CoverageUnit(
                        group,
                        Label.of(group),
                        true,
                        roll.subjects(on)
                                .filter(subject -> subject.attribute(attribute)
                                                .filter(group::equals)
                                                .isPresent()
                                        && area.contains(subject.division()))
                                .collect(toImmutableList())))
                .collect(toImmutableList());
    }

    @Override
    public Label describe() {
        return Label.of("群体", "groups");
    }
}
