package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The subjects of some types, levels and attributes; one that is exempt, or has ended, is not applicable. */
record Subjects(
        ImmutableSet<CreationType> types,
        ImmutableSet<DivisionLevel> levels,
        ImmutableSortedMap<String, String> having,
        ImmutableSortedMap<String, String> exempt)
        implements Population {
    private static final long serialVersionUID = 1L;

    Subjects {
        requireNonNull(types, "types");
        requireNonNull(levels, "levels");
        Texts.check("having", having.keySet());
        Texts.check("having", having.values());
        Texts.check("exempt", exempt.keySet());
        Texts.check("exempt", exempt.values());
    }

    @Override
    public ImmutableList<CoverageUnit> units(CoverageSource source, Division area, LocalDate on) {
        HonorRoll roll = source.rollFor(describe());
        return roll.subjects(on)
                .filter(subject -> area.contains(subject.division()) && isOne(subject))
                .<CoverageUnit>map(subject -> CoverageUnit.builder()
                        .id(subject.id())
                        .name(Label.of(subject.displayName(Names.MASKED)))
                        .division(subject.division())
                        .isApplicable(applies(roll, subject, on))
                        .addSubject(subject)
                        .build())
                .collect(toImmutableList());
    }

    private boolean isOne(Subject subject) {
        return (types.isEmpty() || types.contains(subject.type()))
                && (levels.isEmpty() || levels.contains(subject.division().level()))
                && having.entrySet().stream()
                        .allMatch(wanted -> subject.attribute(wanted.getKey())
                                .filter(wanted.getValue()::equals)
                                .isPresent());
    }

    private boolean applies(HonorRoll roll, Subject subject, LocalDate on) {
        boolean ended = roll.history()
                .endedOn(subject.id())
                .filter(day -> !day.isAfter(on))
                .isPresent();
        return !ended
                && exempt.entrySet().stream()
                        .noneMatch(other -> subject.attribute(other.getKey())
                                .filter(other.getValue()::equals)
                                .isPresent());
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.lackingRoll();
    }

    @Override
    public Label describe() {
        return Label.of(names(Label::zh, "、", "") + "创建主体", names(Label::en, ", ", " ") + "subjects");
    }

    /** The levels, then the types, each joined. */
    private String names(Function<Label, String> text, String between, String after) {
        return Stream.of(
                        levels.stream().map(DivisionLevel::label).map(text).collect(Collectors.joining(between)),
                        types.stream().map(CreationType::label).map(text).collect(Collectors.joining(between)))
                .filter(words -> !words.isEmpty())
                .map(words -> words + after)
                .collect(Collectors.joining());
    }
}
