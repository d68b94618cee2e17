package io.wenming.cadence;

import com.google.common.collect.ImmutableSet;
import io.wenming.coverage.CoverageSource;
import io.wenming.coverage.CoverageUnit;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Those of a population, or those that a mark covers, or the units that answer for them. */
@DomainStyle
@Value.Immutable
abstract non-sealed class CoveredUnits implements OwedBy {
    private static final long serialVersionUID = 1L;

    abstract Population population();

    abstract Division area();

    abstract Optional<Mark> mark();

    @Value.Default
    boolean responsible() {
        return false;
    }

    @Value.Check
    void check() {
        Label whom = population().describe();
        if (responsible()) {
            Refusal.unless(
                    population().hasSubjects(),
                    "owedBy: '%s' in %s are nobody who could owe a duty;"
                            + " give a population of subjects or divisions, for whom units answer",
                    whom,
                    area());
        } else {
            Refusal.unless(
                    population().isPlaced(),
                    "owedBy: '%s' in %s are nobody who could owe a duty;"
                            + " give a population of subjects, divisions or records",
                    whom,
                    area());
        }
    }

    static ImmutableCoveredUnits.Builder of(Population population, Division area) {
        return ImmutableCoveredUnits.builder().population(population).area(area);
    }

    @Override
    public ImmutableSet<String> units(DutyRoster roster, LocalDate on) {
        CoverageSource source = roster.sourceFor(this, population(), mark());
        return population().units(source, area(), on).stream()
                .filter(CoverageUnit::isApplicable)
                .filter(unit -> mark().map(mark -> mark.appliesTo(source, unit, on)
                                && !mark.evidence(source, unit, on).isEmpty())
                        .orElse(true))
                .flatMap(this::owing)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<String> owing(CoverageUnit unit) {
        return responsible()
                ? unit.subjects().stream().map(Subject::responsibleUnit).flatMap(Optional::stream)
                : Stream.of(unit.id());
    }

    @Override
    public Label describe() {
        Label whom = population().describe();
        return Label.of(
                "%s %s%s%s"
                        .formatted(
                                area(),
                                mark().map(mark -> mark.describe().zh() + "的").orElse(""),
                                whom.zh(),
                                responsible() ? "的责任单位" : ""),
                "%s%s in %s%s"
                        .formatted(
                                responsible() ? "the units that answer for " : "",
                                whom.en(),
                                area(),
                                mark().map(mark -> " " + mark.describe().en()).orElse("")));
    }
}
