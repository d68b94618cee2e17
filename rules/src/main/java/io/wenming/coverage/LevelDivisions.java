package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The divisions of a level that exist on the day, as the tree names them; exempt ones are not applicable. */
record LevelDivisions(DivisionLevel level, ImmutableSet<Division> exempt) implements Population {
    private static final long serialVersionUID = 1L;

    LevelDivisions {
        requireNonNull(level, "level");
        requireNonNull(exempt, "exempt");
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        ImmutableListMultimap<Division, Subject> subjects = subjects(source, on);
        return source.divisions().at(level, area, on).stream()
                .<CoverageUnit>map(named -> CoverageUnit.builder()
                        .id(named.division().code())
                        .name(named.name())
                        .division(named.division())
                        .isApplicable(!exempt.contains(named.division()))
                        .subjects(subjects.get(named.division()))
                        .build())
                .collect(toImmutableList());
    }

    /** The subjects by the division of the level that they lie in, or are. */
    private ImmutableListMultimap<Division, Subject> subjects(CoverageSource source, LocalDate on) {
        ImmutableListMultimap.Builder<Division, Subject> subjects = ImmutableListMultimap.builder();
        source.roll().stream()
                .flatMap(roll -> roll.subjects(on))
                .forEach(subject ->
                        subject.division().ancestor(level).ifPresent(division -> subjects.put(division, subject)));
        return subjects.build();
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.divisions().divisions().stream()
                        .anyMatch(named -> named.division().level() == level)
                ? Stream.empty()
                : Stream.of(Label.of(
                        level.label().zh() + "名录", "the list of divisions of level '%s'".formatted(level.code())));
    }

    @Override
    public Label describe() {
        return Label.of("各" + level.label().zh(), "each " + level.label().en());
    }
}
