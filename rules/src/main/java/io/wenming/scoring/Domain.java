package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactType;
import io.wenming.fact.Mark;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that an input can take (取值范围). Without more, those of its type: a flag no and yes, a count 0 and up, a rate
 * 0 to 100 percent, a decimal any; grades and incidents the words that the rules know, a checklist the number of lines
 * that they want. Numbers can be limited to a range:
 *
 * <pre>{@code
 * Domain.of(FactType.COUNT).within(Range.atMost(Decimal.of(500)))   // 0 to 500
 * }</pre>
 */
public final class Domain implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FactType type;
    // of numbers; a flag is 0 or 1; ends of whole numbers are whole and closed
    private final Range<Decimal> range;
    private final ImmutableSortedSet<String> words;
    // number of marks of a checklist, each with whether a mark may be not applicable
    private final ImmutableSortedMap<Integer, Boolean> sizes;

    private Domain(FactType type, Range<Decimal> range, Iterable<String> words, Map<Integer, Boolean> sizes) {
        this.type = type;
        this.range = range;
        this.words = ImmutableSortedSet.copyOf(words);
        this.sizes = ImmutableSortedMap.copyOf(sizes);
    }

    /** Every value of a type, of a rate those from 0 to 100 percent. */
    public static Domain of(FactType type) {
        Range<Decimal> range = switch (requireNonNull(type, "type")) {
            case FLAG -> Range.closed(Decimal.ZERO, Decimal.of(1));
            case COUNT -> Range.atLeast(Decimal.ZERO);
            case RATE -> Range.closed(Decimal.ZERO, Decimal.of(100));
            default -> Range.all();
        };
        return new Domain(type, range, ImmutableSortedSet.of(), ImmutableSortedMap.of());
    }

    /** Checklists of so many marks; a mark may be not applicable only if that is said. */
    public static Domain marks(int size, boolean mayNotApply) {
        return new Domain(
                FactType.CHECKLIST, Range.all(), ImmutableSortedSet.of(), ImmutableSortedMap.of(size, mayNotApply));
    }

    /**
     * Only the numbers in a range. A rate may lie outside 0 to 100 percent if the range says so.
     *
     * @throws IllegalArgumentException if the type has no numbers, or no value lies in the range
     */
    public Domain within(Range<Decimal> limits) {
        Refusal.unless(isNumeric(), "domain: a %s has no range; limit counts, rates and decimals only", type.label());
        Domain from = type == FactType.RATE ? new Domain(type, Range.all(), words, sizes) : this;
        return from.cut(limits)
                .orElseThrow(
                        () -> Refusal.of("domain: no %s lies in %s; give ends that leave room", type.label(), limits));
    }

    /** The same with more words: grades, or kinds of incidents. */
    public Domain knowing(Iterable<String> more) {
        return new Domain(
                type,
                range,
                ImmutableSortedSet.<String>naturalOrder()
                        .addAll(words)
                        .addAll(more)
                        .build(),
                sizes);
    }

    /** The type of the values. */
    public FactType type() {
        return type;
    }

    /** The numbers, of a count, rate (in percent) or decimal; a flag is 0 or 1. */
    public Range<Decimal> range() {
        return range;
    }

    /** The grades, or the kinds of incidents; they may happen any number of times. */
    public ImmutableSortedSet<String> words() {
        return words;
    }

    /** The numbers of marks that a checklist can have, each with whether a mark may be not applicable. */
    public ImmutableSortedMap<Integer, Boolean> sizes() {
        return sizes;
    }

    /**
     * Whether a value lies in it. Incidents may be of other kinds than those that are known; they never count.
     *
     * @param value a value of the type, such as a {@link io.wenming.number.Rate}
     */
    public boolean contains(Object value) {
        return switch (type) {
            case FLAG -> value instanceof Boolean flag && range.contains(flag ? Decimal.of(1) : Decimal.ZERO);
            case COUNT, RATE, DECIMAL ->
                Domains.number(value).map(range::contains).orElse(false);
            case GRADE -> value instanceof String word && words.contains(word);
            case CHECKLIST ->
                value instanceof Checklist marks
                        && sizes.containsKey(marks.size())
                        && (sizes.getOrDefault(marks.size(), false) || marks.count(Mark.NOT_APPLICABLE) == 0);
            default -> true;
        };
    }

    /** The part in a range of numbers, if any value lies there. */
    Optional<Domain> cut(Range<Decimal> limits) {
        if (!range.isConnected(limits)) {
            return Optional.empty();
        }
        Range<Decimal> both = range.intersection(limits);
        if (type == FactType.COUNT || type == FactType.FLAG) {
            Optional<Decimal> least = whole(both.hasLowerBound(), both, true);
            Optional<Decimal> most = whole(both.hasUpperBound(), both, false);
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                return Optional.empty();
            }
            Range<Decimal> from = least.map(Range::atLeast).orElse(Range.all());
            both = from.intersection(most.map(Range::atMost).orElse(Range.all()));
        }
        return both.isEmpty() ? Optional.empty() : Optional.of(new Domain(type, both, words, sizes));
    }

    /** The same with one word only. */
    Domain only(String word) {
        return new Domain(type, range, ImmutableSortedSet.of(word), sizes);
    }

    /** Every value of either. */
    Domain or(Domain other) {
        Map<Integer, Boolean> both = new TreeMap<>(sizes);
        other.sizes.forEach((size, mayNotApply) -> both.merge(size, mayNotApply, Boolean::logicalOr));
        return new Domain(type, range.span(other.range), words, both).knowing(other.words);
    }

    /** Whether there is one value only. */
    boolean isOne() {
        return switch (type) {
            case FLAG, COUNT, RATE, DECIMAL ->
                range.hasLowerBound()
                        && range.hasUpperBound()
                        && range.lowerEndpoint().equals(range.upperEndpoint());
            case GRADE -> words.size() == 1;
            default -> false;
        };
    }

    /** Whether the values are numbers. */
    boolean isNumeric() {
        return type == FactType.COUNT || type == FactType.RATE || type == FactType.DECIMAL;
    }

    /** The whole number at an end of a range, inside it. */
    private static Optional<Decimal> whole(boolean bounded, Range<Decimal> range, boolean lower) {
        if (!bounded) {
            return Optional.empty();
        }
        BigDecimal end = (lower ? range.lowerEndpoint() : range.upperEndpoint()).toBigDecimal();
        boolean open = (lower ? range.lowerBoundType() : range.upperBoundType()) == BoundType.OPEN;
        BigDecimal inside = end.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (open && inside.compareTo(end) == 0) {
            inside = inside.add(lower ? BigDecimal.ONE : BigDecimal.ONE.negate());
        }
        return Optional.of(Decimal.of(inside));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Domain that
                && type == that.type
                && range.equals(that.range)
                && words.equals(that.words)
                && sizes.equals(that.sizes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type.code(), range, words, sizes);
    }

    /** Type and values: {@code count [0..500]}, {@code grade [好, 较好]}. */
    @Override
    public String toString() {
        return type.code()
                + switch (type) {
                    case COUNT, RATE, DECIMAL, FLAG -> " " + range;
                    case GRADE, INCIDENTS -> " " + words;
                    case CHECKLIST -> " " + sizes.keySet();
                    default -> "";
                };
    }
}
