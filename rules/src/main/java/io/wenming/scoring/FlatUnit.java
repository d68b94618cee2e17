package io.wenming.scoring;

import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The unit of a plan: so small that every amount of a standard is a whole number of it, and so large that no sum of a row
 * overflows.
 *
 * @param standard the standard
 * @param nodes all indicators
 * @param weights the weight of each of them in the total
 * @param leaves the leaves in flat form
 * @param absent what leaves give instead where their input is missing
 */
record FlatUnit(
        Standard standard,
        List<Indicator> nodes,
        List<Fraction> weights,
        List<FlatArrays.Placed> leaves,
        List<FlatArrays.Placed> absent) {
    /** All flat amounts of a row together stay below 2 to the power of this. */
    private static final int MOST_BITS = 58;

    private static final int MOST_LINES = 20;

    /** Units of the rounded total in a point. */
    static BigInteger shown(Standard standard) {
        return BigInteger.TEN.pow(standard.rounding().places());
    }

    /** The unit: the least common multiple of what the amounts are fractions of; none where a sum would not fit. */
    Optional<BigInteger> least() {
        BigInteger exact = amounts().map(Fraction::denominator).reduce(shown(standard), FlatUnit::commonMultiple);
        BigInteger shared = leaves.stream()
                .map(FlatArrays.Placed::rule)
                .filter(FlatUnit::isShare)
                .map(rule -> upTo(((FlatRule.Marks) rule).lines()))
                .reduce(exact, FlatUnit::commonMultiple);
        Fraction most = Stream.concat(
                        amounts(),
                        Stream.concat(leaves.stream(), absent.stream())
                                .map(leaf -> leaf.rule().largest()))
                .map(amount -> amount.signum() < 0 ? amount.negated() : amount)
                .reduce(Fraction.ONE, Fraction::plus);
        return Stream.of(shared, exact)
                .filter(unit -> most.times(Fraction.of(unit, BigInteger.ONE))
                                .compareTo(Fraction.of(BigInteger.ONE.shiftLeft(MOST_BITS), BigInteger.ONE))
                        < 0)
                .findFirst();
    }

    private Stream<Fraction> amounts() {
        Stream<Fraction> limits = Stream.concat(standard.atMost().stream(), standard.atLeast().stream())
                .map(Points::toFraction);
        Stream<Fraction> inside = IntStream.range(0, nodes.size())
                .boxed()
                .flatMap(node -> Stream.concat(nodes.get(node).atMost().stream(), nodes.get(node).atLeast().stream())
                        .map(points -> points.toFraction().times(weights.get(node))));
        Stream<Fraction> worths = Stream.concat(leaves.stream(), absent.stream())
                .flatMap(leaf -> leaf.rule().worths());
        return Stream.of(limits, inside, worths).flatMap(all -> all);
    }

    private static boolean isShare(FlatRule rule) {
        return rule instanceof FlatRule.Marks marks
                && marks.marking() == FlatRule.Marking.SHARE
                && marks.lines() <= MOST_LINES;
    }

    private static BigInteger upTo(int lines) {
        BigInteger all = BigInteger.ONE;
        for (int i = 2; i <= lines; i++) {
            all = commonMultiple(all, BigInteger.valueOf(i));
        }
        return all;
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** How many units the sum can be too low: one for each leaf whose quotient is cut. */
    long cut(BigInteger unit) {
        return leaves.stream()
                .filter(leaf -> leaf.rule() instanceof FlatRule.General
                        || (leaf.rule() instanceof FlatRule.Marks marks
                                && marks.marking() == FlatRule.Marking.SHARE
                                && !dividesAll(marks, unit)))
                .count();
    }

    private static boolean dividesAll(FlatRule.Marks marks, BigInteger unit) {
        BigInteger worth =
                marks.worth().times(Fraction.of(unit, BigInteger.ONE)).numerator();
        return marks.lines() <= MOST_LINES && worth.mod(upTo(marks.lines())).signum() == 0;
    }
}
