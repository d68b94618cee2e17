package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can come out of the weighted mean of periods. It rises with the score of each period, so that its ends come from the
 * ends of the periods.
 *
 * @param bounds the means; none where no period is ever left
 * @param mayBeNone whether no period may be left
 */
record MeanProspect(Optional<Bounds> bounds, boolean mayBeNone) {
    /**
     * A period that may count.
     *
     * @param maySkip whether it may be missing, and then does not count
     */
    record Part(Fraction weight, Bounds bounds, boolean maySkip) {
        Part negated() {
            return new Part(weight, bounds.negated(), maySkip);
        }
    }

    /** The least that a period or a mean comes to; one without a bound is the lowest, one that is attained before one that is not. */
    private record End(Optional<Fraction> value, boolean attained, Fraction weight) {
        static final Comparator<End> LOWEST_FIRST = Comparator.comparing(
                        (End end) -> end.value().orElse(Fraction.ZERO))
                .thenComparing(End::attained, Comparator.reverseOrder());

        static final Comparator<End> UNBOUNDED_FIRST =
                Comparator.comparing((End end) -> end.value().isPresent()).thenComparing(LOWEST_FIRST);
    }

    static MeanProspect of(PeriodicStandard standard, List<Part> parts) {
        int low = standard.dropLowest();
        int high = standard.dropHighest();
        Optional<End> least = least(parts, low, high);
        Optional<End> negatedMost = least(parts.stream().map(Part::negated).toList(), high, low);
        boolean leastProved = parts.stream().allMatch(part -> part.bounds().leastProved());
        boolean mostProved = parts.stream().allMatch(part -> part.bounds().mostProved());
        return new MeanProspect(
                least.flatMap(from -> negatedMost.map(to -> new Bounds(span(from, to), leastProved, mostProved))),
                parts.stream().filter(part -> !part.maySkip()).count() <= low + high);
    }

    private static Span span(End least, End negatedMost) {
        Span span = Span.between(least.value(), negatedMost.value().map(Fraction::negated));
        Span from = least.attained() ? span : span.leastNotAttained();
        return negatedMost.attained() ? from : from.mostNotAttained();
    }

    /**
     * The least mean; none where no period is ever left. Of those that may be missing the lowest ones count, however many:
     * where none is dropped, one lowers the mean as long as it lies below, and else, of so many, the lowest make the least.
     */
    private static Optional<End> least(List<Part> parts, int low, int high) {
        List<End> counted = new ArrayList<>(ends(parts, false));
        List<Optional<End>> means = new ArrayList<>(List.of(mean(counted, low, high)));
        for (End next : ends(parts, true)) {
            counted.add(next);
            means.add(mean(counted, low, high));
        }
        return means.stream().flatMap(Optional::stream).min(End.UNBOUNDED_FIRST);
    }

    private static List<End> ends(List<Part> parts, boolean maySkip) {
        return parts.stream()
                .filter(part -> part.maySkip() == maySkip)
                .map(part -> new End(
                        part.bounds().span().least(), part.bounds().span().isLeastAttained(), part.weight()))
                .sorted(End.UNBOUNDED_FIRST)
                .toList();
    }

    /** The mean of ends that are left once the lowest and highest are dropped. */
    private static Optional<End> mean(List<End> ends, int low, int high) {
        if (ends.size() <= low + high) {
            return Optional.empty();
        }
        List<End> left = ImmutableList.sortedCopyOf(End.UNBOUNDED_FIRST, ends).subList(low, ends.size() - high);
        Fraction weights = left.stream().map(End::weight).reduce(Fraction.ZERO, Fraction::plus);
        if (left.stream().anyMatch(end -> end.value().isEmpty())) {
            return Optional.of(new End(Optional.empty(), false, weights));
        }
        Fraction sum = left.stream()
                .map(end -> end.value().orElseThrow().times(end.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(
                new End(Optional.of(sum.dividedBy(weights)), left.stream().allMatch(End::attained), weights));
    }
}
