package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can come out of steps below targets while inputs are open. */
final class ShortfallProspect {
    private ShortfallProspect() {}

    static Prospect of(LessPerStep rule, Points points, Facts facts, Domains domains) {
        Fraction full = points.toFraction();
        ImmutableList<Part> parts = rule.parts().stream()
                .map(part -> new Part(part, Measured.of(part.measure(), facts, domains)))
                .collect(ImmutableList.toImmutableList());
        Prospect all = null;
        if (parts.stream().allMatch(Part::mayBeValued)) {
            Span span = Span.of(full);
            for (Part part : parts) {
                span = span.plus(part.change().orElseThrow());
            }
            all = Prospect.of(span.raisedTo(Fraction.ZERO));
        }
        boolean readable = parts.stream().allMatch(Part::mayBeRead);
        Predicate<Part> zero = part -> part.is(NothingDue.ZERO);
        if (readable && parts.stream().anyMatch(part -> zero.test(part) && part.measured.mayBeNothing())) {
            all = or(all, Prospect.of(Fraction.ZERO));
        }
        boolean passesZero = parts.stream()
                .filter(zero)
                .allMatch(part -> part.measured.numbers().isPresent());
        boolean not =
                parts.stream().anyMatch(part -> part.is(NothingDue.NOT_APPLICABLE) && part.measured.mayBeNothing());
        if (readable && passesZero && not) {
            all = or(all, Prospect.notApplicable());
        }
        if (parts.stream().anyMatch(part -> part.measured.mayBeUnreadable())) {
            all = or(all, Prospect.unreadable());
        }
        Prospect found = requireNonNull(all, "one of them comes out");
        return found.isOne() || (areApart(rule, domains) && parts.stream().allMatch(part -> part.measured.proved()))
                ? found
                : found.notProved();
    }

    private static Prospect or(@Nullable Prospect one, Prospect other) {
        return one == null ? other : one.or(other);
    }

    /** Whether no open input is read by two parts. */
    private static boolean areApart(LessPerStep rule, Domains domains) {
        Set<FactKey<?>> seen = new HashSet<>();
        return rule.parts().stream()
                .flatMap(part -> Measured.open(part.measure(), domains).stream())
                .allMatch(seen::add);
    }

    /** One part with what may be measured. */
    private record Part(Shortfall shortfall, Measured measured) {
        boolean is(NothingDue policy) {
            return shortfall.measure().nothingDue().equals(Optional.of(policy));
        }

        boolean mayBeRead() {
            return measured.numbers().isPresent() || measured.mayBeNothing();
        }

        /** Whether it may leave the rule to the others: with a number, or nothing due at full points. */
        boolean mayBeValued() {
            return change().isPresent();
        }

        /** What it adds to the points: nothing, or less. */
        Optional<Span> change() {
            Optional<Span> valued = measured.numbers().map(this::lost).map(Span::negated);
            boolean free = measured.mayBeNothing() && is(NothingDue.FULL);
            return free
                    ? Optional.of(valued.map(span -> span.hull(Span.of(Fraction.ZERO)))
                            .orElseGet(() -> Span.of(Fraction.ZERO)))
                    : valued;
        }

        private Span lost(Numbers numbers) {
            if (shortfall.per().signum() == 0) {
                return Span.of(Fraction.ZERO);
            }
            if (numbers.few().isPresent()) {
                return numbers.few().get().stream()
                        .map(shortfall::loss)
                        .map(Span::of)
                        .reduce(Span::hull)
                        .orElseThrow();
            }
            Span gaps = Span.of(shortfall.target().toFraction())
                    .plus(numbers.span().negated())
                    .raisedTo(Fraction.ZERO);
            Span steps = gaps.times(Fraction.ONE.dividedBy(shortfall.step().toFraction()));
            return counted(steps).times(shortfall.per().toFraction());
        }

        /** The steps that count; close below or above an end that is not attained, whole ones are those there. */
        private Span counted(Span steps) {
            return switch (shortfall.partialStep()) {
                case PRORATA -> steps;
                case FLOOR ->
                    Span.between(
                            steps.least().map(least -> whole(least, RoundingMode.FLOOR)),
                            steps.most()
                                    .map(most -> steps.isMostAttained()
                                            ? whole(most, RoundingMode.FLOOR)
                                            : whole(most, RoundingMode.CEILING).minus(Fraction.ONE)));
                case CEIL ->
                    Span.between(
                            steps.least()
                                    .map(least -> steps.isLeastAttained()
                                            ? whole(least, RoundingMode.CEILING)
                                            : whole(least, RoundingMode.FLOOR).plus(Fraction.ONE)),
                            steps.most().map(most -> whole(most, RoundingMode.CEILING)));
            };
        }

        private static Fraction whole(Fraction steps, RoundingMode mode) {
            return Fraction.of(steps.rounded(0, mode).unscaledValue(), BigInteger.ONE);
        }
    }
}
