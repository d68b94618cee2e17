package io.wenming.scoring;

import com.google.common.collect.ImmutableListMultimap;
import io.wenming.label.Label;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.ranking.Naming;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import io.wenming.sampling.MissingCategory;
import io.wenming.sampling.Place;
import io.wenming.sampling.PlaceAggregate;
import io.wenming.sampling.PlaceCategory;
import io.wenming.sampling.PlaceSampling;
import io.wenming.sampling.SampledUnit;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A sampling and units drawn from a seed, and by scoring rules, 6 and 7, what must come out. */
final class RandomSampling {
    private static final List<String> WEIGHTS = List.of("1", "1", "2", "0.15", "0.333333");
    private static final List<String> LINES = List.of("0", "50", "60", "66.67", "100");

    private final SplittableRandom random;
    private final List<String> weights = new ArrayList<>();
    private final List<SampledUnit> units = new ArrayList<>();
    private final boolean pooled;
    private final String missing;
    private final String constant;
    private final int places;
    private final String mode;
    private final boolean onRounded;
    private final Ties ties;
    private final Optional<Naming> first;
    private final Optional<Naming> last;

    RandomSampling(long seed) {
        random = new SplittableRandom(seed);
        int categories = random.nextInt(1, 4);
        IntStream.range(0, categories).forEach(c -> weights.add(pick(WEIGHTS)));
        int count = random.nextInt(7);
        IntStream.range(0, count).forEach(u -> units.add(unit(u)));
        pooled = random.nextBoolean();
        missing = pick(List.of("exclude", "constant", "peer_mean"));
        constant = pick(List.of("0", "95", "66.665", "-3"));
        places = random.nextInt(3);
        mode = pick(List.of("HALF_UP", "HALF_EVEN", "DOWN"));
        onRounded = random.nextBoolean();
        ties = pick(List.of(Ties.values()));
        first = naming();
        last = naming();
    }

    PlaceSampling sampling() {
        PlaceSampling.Builder sampling = PlaceSampling.builder()
                .id("s")
                .version("1")
                .label(Label.of("抽样"))
                .aggregate(pooled ? PlaceAggregate.POOLED : PlaceAggregate.MEAN)
                .missing(
                        switch (missing) {
                            case "exclude" -> MissingCategory.excluded();
                            case "constant" -> MissingCategory.countedAs(Points.of(constant));
                            default -> MissingCategory.peerMean();
                        })
                .ranking(new Ranking(ties, new Rounding(places, RoundingMode.valueOf(mode)), onRounded, first, last));
        for (int c = 0; c < weights.size(); c++) {
            sampling.addCategories(PlaceCategory.of("c" + c, Label.of("类" + c)).weighted(weights.get(c)));
        }
        return sampling.build();
    }

    List<SampledUnit> units() {
        return units;
    }

    List<String> imputed(int unit) {
        return IntStream.range(0, weights.size())
                .filter(c -> own(unit, c).isEmpty() && value(unit, c).isPresent())
                .mapToObj(c -> "c" + c)
                .toList();
    }

    Optional<Q> exact(int unit) {
        Q sum = Q.ZERO;
        Q weight = Q.ZERO;
        for (int c = 0; c < weights.size(); c++) {
            Optional<Q> value = value(unit, c);
            if (value.isPresent()) {
                sum = sum.plus(value.get().times(Q.of(weights.get(c))));
                weight = weight.plus(Q.of(weights.get(c)));
            }
        }
        return weight.equals(Q.ZERO) ? Optional.empty() : Optional.of(sum.over(weight));
    }

    Optional<Q> score(int unit) {
        return exact(unit).map(exact -> exact.rounded(places, mode));
    }

    Optional<Integer> rank(int unit) {
        return compared(unit).map(mine -> {
            List<Q> higher = peers(unit).stream()
                    .map(peer -> compared(peer).orElseThrow())
                    .filter(value -> value.compareTo(mine) > 0)
                    .toList();
            long before = peers(unit).stream()
                    .filter(peer -> peer < unit && compared(peer).orElseThrow().equals(mine))
                    .count();
            return switch (ties) {
                case COMPETITION -> 1 + higher.size();
                case DENSE -> 1 + (int) higher.stream().distinct().count();
                case ORDINAL -> 1 + higher.size() + (int) before;
            };
        });
    }

    boolean isFirst(int unit) {
        return named(first, unit, 1);
    }

    boolean isLast(int unit) {
        return named(last, unit, -1);
    }

    /** Among the first, sign 1: few are higher and the value reaches the line; among the last, sign -1: few are lower and it is below. */
    private boolean named(Optional<Naming> naming, int unit, int sign) {
        Optional<Q> mine = compared(unit);
        if (naming.isEmpty() || mine.isEmpty()) {
            return false;
        }
        long beyond = peers(unit).stream()
                .filter(peer -> compared(peer).orElseThrow().compareTo(mine.get()) * sign > 0)
                .count();
        Optional<Integer> toLine = naming.get().line().map(line -> mine.get().compareTo(Q.of(line.toString())));
        return beyond < naming.get().places()
                && toLine.map(difference -> sign > 0 ? difference >= 0 : difference < 0)
                        .orElse(true);
    }

    private List<Integer> peers(int unit) {
        return IntStream.range(0, units.size())
                .filter(peer -> peer != unit
                        && units.get(peer).group().equals(units.get(unit).group())
                        && exact(peer).isPresent())
                .boxed()
                .toList();
    }

    private Optional<Q> compared(int unit) {
        return onRounded ? score(unit) : exact(unit);
    }

    private Optional<Q> value(int unit, int category) {
        Optional<Q> own = own(unit, category);
        if (own.isPresent() || missing.equals("exclude")) {
            return own;
        }
        if (missing.equals("constant")) {
            return Optional.of(Q.of(constant));
        }
        List<Q> others = IntStream.range(0, units.size())
                .filter(peer -> peer != unit
                        && units.get(peer).group().equals(units.get(unit).group()))
                .mapToObj(peer -> own(peer, category))
                .flatMap(Optional::stream)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.stream().reduce(Q.ZERO, Q::plus).over(Q.of(others.size())));
    }

    private Optional<Q> own(int unit, int category) {
        Q shares = Q.ZERO;
        long counted = 0;
        long passed = 0;
        long lines = 0;
        for (Place place : units.get(unit).places().get("c" + category)) {
            long applicable = (long) place.passed() + place.failed();
            if (applicable > 0) {
                shares = shares.plus(Q.HUNDRED.times(Q.of(place.passed())).over(Q.of(applicable)));
                counted++;
                passed += place.passed();
                lines += applicable;
            }
        }
        if (counted == 0) {
            return Optional.empty();
        }
        return Optional.of(pooled ? Q.HUNDRED.times(Q.of(passed)).over(Q.of(lines)) : shares.over(Q.of(counted)));
    }

    private SampledUnit unit(int number) {
        ImmutableListMultimap.Builder<String, Place> places = ImmutableListMultimap.builder();
        for (int c = 0; c < weights.size(); c++) {
            int count = random.nextInt(3);
            for (int p = 0; p < count; p++) {
                places.put("c" + c, new Place("p" + p, random.nextInt(3), random.nextInt(3), random.nextInt(2)));
            }
        }
        return new SampledUnit("u" + number, pick(List.of("甲", "乙")), places.build());
    }

    private Optional<Naming> naming() {
        Optional<Points> line = random.nextBoolean() ? Optional.of(Points.of(pick(LINES))) : Optional.empty();
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new Naming(random.nextInt(1, 3), line));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
