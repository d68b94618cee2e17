package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.record.RecordRef;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Another rule, kept by the unit's own division; a unit in which nothing is applicable to it is not applicable. */
record Keeps(CoverageRule rule) implements Mark {
    private static final long serialVersionUID = 1L;

    Keeps {
        requireNonNull(rule, "rule");
    }

    @Override
    public boolean appliesTo(CoverageSource source, CoverageUnit unit, LocalDate on) {
        Coverage inside = rule.check(source, unit.division(), on);
        return !(inside.counted().isEmpty() && inside.missing().isEmpty());
    }

    @Override
    public ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on) {
        Coverage inside = rule.check(source, unit.division(), on);
        return inside.isMet()
                ? inside.counted().stream()
                        .flatMap(member -> member.evidence().stream())
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return rule.lacking(source).stream();
    }

    @Override
    public Label describe() {
        return Label.of(
                "“%s”达标".formatted(rule.label().zh()),
                "keeping '%s'".formatted(rule.label().en()));
    }
}
