package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.Incident;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of one kind adds to a ledger (加减分标准). {@code Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5"))} takes off 2
 * each time, 1 if it was put right on the spot (当场整改减半).
 *
 * @param each points each time, of either sign
 * @param onSpotFactor what an entry counts that was put right on the spot, 0 or more; 1 for no difference
 * @param doubledFrom from so many times on an entry counts twice (加倍), 0 or more; none for never
 */
public record Posting(Points each, Decimal onSpotFactor, Optional<Integer> doubledFrom) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the factor or the number is below 0
     */
    public Posting {
        requireNonNull(each, "each");
        if (requireNonNull(onSpotFactor, "onSpotFactor").signum() < 0) {
            throw Refusal.of("onSpotFactor: %s is below 0; give 0 or more", onSpotFactor);
        }
        requireNonNull(doubledFrom, "doubledFrom")
                .ifPresent(times -> Refusal.unless(
                        times >= 0, "doubledFrom: %s is below 0; give 0 or more, or leave it out for never", times));
    }

    /** Points each time, of either sign. */
    public static Posting of(Points each) {
        return new Posting(each, Decimal.of(1), Optional.empty());
    }

    /** The same, times a factor if it was put right on the spot. */
    public Posting onSpot(Decimal factor) {
        return new Posting(each, factor, doubledFrom);
    }

    /**
     * The same, twice from so many times on; 0 and 1 are always.
     *
     * @throws IllegalArgumentException if the number is below 0
     */
    public Posting doubledFrom(int times) {
        return new Posting(each, onSpotFactor, Optional.of(times));
    }

    /** Whether an entry counts twice. */
    boolean doubles(Incident entry) {
        return doubledFrom.filter(times -> entry.times() >= times).isPresent();
    }

    /** What one entry adds. */
    Fraction amount(Incident entry) {
        Fraction amount = each.toFraction().times(entry.times());
        Fraction held = entry.rectifiedOnSpot() ? amount.times(onSpotFactor.toFraction()) : amount;
        return doubles(entry) ? held.times(2) : held;
    }

    /** The points each time and what acts on them: {@code 每次 -2 分（当场整改按 0.5 倍，3 次起加倍）}. */
    Label describe() {
        boolean factored = !onSpotFactor.equals(Decimal.of(1));
        return Label.of(
                "每次 " + each + " 分"
                        + in("（", "，", "）", factored ? "当场整改按 " + onSpotFactor + " 倍" : "", said("", " 次起加倍")),
                each
                        + in(
                                " (",
                                ", ",
                                ")",
                                factored ? "times " + onSpotFactor + " if put right on the spot" : "",
                                said("doubled from ", " times on")));
    }

    private String said(String before, String after) {
        return doubledFrom.map(times -> before + times + after).orElse("");
    }

    private static String in(String open, String between, String close, String... parts) {
        String joined = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
        return joined.isEmpty() ? "" : open + joined + close;
    }

    private Object writeReplace() {
        return new Stored(each, onSpotFactor, doubledFrom.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            Points each, Decimal onSpotFactor, @Nullable Integer doubledFrom) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Posting(each, onSpotFactor, Optional.ofNullable(doubledFrom));
        }
    }
}
