package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much a missing input matters (缺报影响): what becomes of the interval of the score when this input alone is known. It is
 * tried with a flag both ways, each grade, no incident and one and a hundred of each kind, a checklist all passed, all failed
 * and all not applicable, and a number at each end of its domain, at each edge of the rules that read it, and between and
 * beyond them.
 *
 * <p>The input that matters most comes first: the one after which the interval is narrowest whatever its value is; of equal
 * ones the one that can move an end furthest; then in the order of the standard.
 *
 * @param key the missing input
 * @param width the width of the interval, at its widest over the values tried; none where it may have no bound
 * @param narrows by how much that is narrower than now; none where the interval has no bound now or then
 * @param moves how far an end moves at most, over the values tried; ends that have no bound now or then do not count
 * @param mayDecide whether a value tried leaves one status only, which is not so now
 */
public record Influence(
        FactKey<?> key, Optional<Fraction> width, Optional<Fraction> narrows, Fraction moves, boolean mayDecide)
        implements Serializable {
    static final Comparator<Influence> MOST_FIRST = Comparator.comparing(
                    Influence::width, (one, other) -> compare(one, other))
            .thenComparing(Influence::moves, Comparator.reverseOrder());

    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Influence {
        requireNonNull(key, "key");
        requireNonNull(width, "width");
        requireNonNull(narrows, "narrows");
        requireNonNull(moves, "moves");
    }

    /** How much an input matters, by what can come out now and for each value tried. */
    static Influence of(FactKey<?> key, TotalProspect now, ImmutableList<TotalProspect> then) {
        Optional<Fraction> before = widthOf(now);
        Optional<Fraction> after =
                then.stream().anyMatch(prospect -> widthOf(prospect).isEmpty())
                        ? Optional.empty()
                        : then.stream()
                                .flatMap(prospect -> widthOf(prospect).stream())
                                .reduce(Fraction::max)
                                .or(() -> before);
        Fraction moves = then.stream()
                .flatMap(prospect -> Stream.of(moved(now, prospect, true), moved(now, prospect, false)))
                .reduce(Fraction.ZERO, Fraction::max);
        boolean mayDecide = now.statuses().size() > 1
                && then.stream().anyMatch(prospect -> prospect.statuses().size() == 1);
        return new Influence(key, after, before.flatMap(w -> after.map(w::minus)), moves, mayDecide);
    }

    /** The width of the scores; 0 where there is none. */
    private static Optional<Fraction> widthOf(TotalProspect prospect) {
        if (prospect.points().isEmpty()) {
            return Optional.of(Fraction.ZERO);
        }
        Span span = prospect.points().get().span();
        return span.most().flatMap(most -> span.least().map(most::minus));
    }

    private static Fraction moved(TotalProspect now, TotalProspect then, boolean least) {
        return end(then, least)
                .flatMap(to -> end(now, least).map(from -> least ? to.minus(from) : from.minus(to)))
                .orElse(Fraction.ZERO);
    }

    private static Optional<Fraction> end(TotalProspect prospect, boolean least) {
        return prospect.points().map(Bounds::span).flatMap(span -> least ? span.least() : span.most());
    }

    /** The narrower first; without a bound last. */
    private static int compare(Optional<Fraction> one, Optional<Fraction> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private Object writeReplace() {
        return new Stored(key, width.orElse(null), narrows.orElse(null), moves, mayDecide);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            FactKey<?> key,
            @Nullable Fraction width,
            @Nullable Fraction narrows,
            Fraction moves,
            boolean mayDecide) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Influence(key, Optional.ofNullable(width), Optional.ofNullable(narrows), moves, mayDecide);
        }
    }
}
