package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 每低若干扣若干. */
record LessPerStep(ImmutableList<Shortfall> parts) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    LessPerStep {
        if (requireNonNull(parts, "parts").isEmpty()) {
            throw Refusal.of("parts: there is none; give at least one shortfall");
        }
    }

    @Override
    public Award award(Points points, Facts facts) {
        for (Shortfall part : parts) {
            Optional<Reason> unreadable = part.measure().unreadable(facts);
            if (unreadable.isPresent()) {
                return Award.unreadable(unreadable.get());
            }
        }
        ImmutableSet<NothingDue> policies = parts.stream()
                .map(Shortfall::measure)
                .filter(measure -> measure.value(facts).isEmpty())
                .map(measure -> measure.nothingDue().orElseThrow())
                .collect(ImmutableSet.toImmutableSet());
        for (NothingDue decides : List.of(NothingDue.ZERO, NothingDue.NOT_APPLICABLE)) {
            if (policies.contains(decides)) {
                return Measures.nothingDue(decides, points);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        Fraction left = points.toFraction();
        for (Shortfall part : parts) {
            Optional<Fraction> value = part.measure().value(facts);
            Fraction loss = value.map(part::loss).orElse(Fraction.ZERO);
            left = left.minus(loss);
            reasons.add(value.map(measured -> shortfall(part, measured, loss))
                    .orElseGet(() -> Reason.of(ScoringReason.NOTHING_DUE)));
        }
        if (left.signum() < 0) {
            left = Fraction.ZERO;
            reasons.add(Reason.of(ScoringReason.FLOOR, Detail.of(left)));
        }
        return Award.of(left, reasons);
    }

    private static Reason shortfall(Shortfall part, Fraction value, Fraction loss) {
        Detail target = Detail.of(part.target().toFraction());
        return value.compareTo(part.target().toFraction()) >= 0
                ? Reason.of(ScoringReason.TARGET_MET, Detail.of(value), target)
                : Reason.of(ScoringReason.SHORT_OF_TARGET, Detail.of(value), target, Detail.of(loss));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return parts.stream()
                .flatMap(part -> part.measure().inputs().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Span range(Points points) {
        Span span = Span.of(points.toFraction());
        for (Shortfall part : parts) {
            span = span.plus(lost(part));
        }
        Span held = span.raisedTo(Fraction.ZERO);
        boolean zero =
                parts.stream().anyMatch(part -> part.measure().nothingDue().equals(Optional.of(NothingDue.ZERO)));
        return zero ? held.hull(Span.of(Fraction.ZERO)) : held;
    }

    /** What a part adds to the points: nothing, or less. */
    private static Span lost(Shortfall part) {
        Span measured = part.measure().range();
        if (part.per().signum() == 0) {
            return Span.of(Fraction.ZERO);
        }
        Fraction least = measured.most().map(part::loss).orElse(Fraction.ZERO);
        if (part.measure().nothingDue().equals(Optional.of(NothingDue.FULL))) {
            least = Fraction.ZERO;
        }
        Optional<Fraction> most = measured.least().map(part::loss);
        return most.isPresent() ? Span.closed(most.get().negated(), least.negated()) : Span.atMost(least.negated());
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        return ShortfallProspect.of(this, points, facts, domains);
    }

    @Override
    public Domain domain(Input input) {
        return Measured.domain(parts.stream().map(Shortfall::measure), input);
    }

    @Override
    public ImmutableSortedSet<Fraction> edges(FactKey<?> input, Points points, Facts facts) {
        return parts.stream()
                .filter(part -> Measured.reads(part.measure(), input))
                .flatMap(part -> Measuring.edges(part.measure(), input, part.edges(points), facts))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Fraction::compareTo));
    }

    @Override
    public Label describe() {
        return Label.of(joined(Label::zh, "；"), joined(Label::en, "; "));
    }

    private String joined(Function<Label, String> language, String between) {
        return parts.stream().map(part -> language.apply(part.describe())).collect(Collectors.joining(between));
    }
}
