package io.wenming.ranking;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A ranking (排名): contenders are ranked inside their group, highest first.
 *
 * <p>Source: scoring rules, 6.
 *
 * @param ties how equal values count
 * @param rounding how scores are rounded for printing, and for comparing if {@code onRounded}
 * @param onRounded whether rounded scores are compared, or exact ones
 * @param first who is named among the first
 * @param last who is named among the last
 */
public record Ranking(Ties ties, Rounding rounding, boolean onRounded, Optional<Naming> first, Optional<Naming> last)
        implements Serializable {
    /** How a ranking stands in documents. */
    public static final Codec<Ranking> CODEC = Codec.object(fields -> {
        var ties = fields.required("ties", Codec.codes(Ties.class, Ties::code, Ties::label), Ranking::ties);
        var rounding = fields.usually("rounding", Rounding.halfUp(2), Codecs.ROUNDING, Ranking::rounding);
        var onRounded = fields.usually("onRounded", true, Codecs.FLAG, Ranking::onRounded);
        var first = fields.optional("first", naming("atLeast"), Ranking::first);
        var last = fields.optional("last", naming("below"), Ranking::last);
        return in -> new Ranking(in.get(ties), in.get(rounding), in.get(onRounded), in.get(first), in.get(last));
    });

    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Ranking {
        requireNonNull(ties, "ties");
        requireNonNull(rounding, "rounding");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }

    /** A ranking on scores rounded to 2 places, half up; nobody is named. */
    public static Ranking of(Ties ties) {
        return new Ranking(ties, Rounding.halfUp(2), true, Optional.empty(), Optional.empty());
    }

    /**
     * Places contenders; the placings stand in the order in which the contenders were given. A score that has more digits
     * before the point than {@link Decimal} holds, once rounded, is none.
     */
    public ImmutableList<Placing> rank(Iterable<Contender> contenders) {
        ImmutableList<Contender> all = ImmutableList.copyOf(contenders);
        ImmutableListMultimap<String, Integer> groups = Multimaps.index(
                positionsWithScore(all), position -> all.get(position).group());
        Map<Integer, Placing> placings = new HashMap<>();
        groups.asMap().values().forEach(group -> place(all, ImmutableList.copyOf(group), placings));
        ImmutableList.Builder<Placing> inOrder = ImmutableList.builder();
        for (int position = 0; position < all.size(); position++) {
            Placing unranked = new Placing(all.get(position), Optional.empty(), OptionalInt.empty(), false, false);
            inOrder.add(placings.getOrDefault(position, unranked));
        }
        return inOrder.build();
    }

    /**
     * Places a whole column at once, as {@link #rank} does contenders: for a million rows, in about the time that sorting a
     * million numbers takes.
     *
     * @param scores the rounded scores, to the places of this ranking's rounding
     * @param group the number of the group of a row, any number; it is asked only for rows with a score, more than once
     * @throws IllegalArgumentException if this ranking compares exact scores, or the column has other places
     */
    public RankColumn rankAll(ScoreRows scores, IntUnaryOperator group) {
        requireNonNull(group, "group");
        Refusal.unless(onRounded, "onRounded: a column holds rounded scores; rank contenders to compare exact ones");
        Refusal.unless(
                requireNonNull(scores, "scores").places() == rounding.places(),
                "scores: they have %s places and the ranking %s; give a ranking with the rounding of the column",
                scores.places(),
                rounding.places());
        return new BulkRanking(this, scores).rank(group);
    }

    private void place(List<Contender> all, List<Integer> group, Map<Integer, Placing> placings) {
        List<Integer> highestFirst = new ArrayList<>(group);
        // stable: equal values stay in the order given
        highestFirst.sort(Comparator.comparing((Integer position) -> value(all.get(position)))
                .reversed());
        List<Fraction> values =
                highestFirst.stream().map(position -> value(all.get(position))).toList();
        int size = highestFirst.size();
        int end = -1; // the last one of the values equal to this one
        int higher = 0; // contenders strictly higher
        int steps = 0; // different higher values
        for (int i = 0; i < size; i++) {
            Fraction value = values.get(i);
            if (i > 0 && !value.equals(values.get(i - 1))) {
                higher = i;
                steps++;
            }
            while (end < i || (end + 1 < size && values.get(end + 1).equals(value))) {
                end++;
            }
            int lower = size - 1 - end;
            int rank = switch (ties) {
                case COMPETITION -> higher + 1;
                case DENSE -> steps + 1;
                case ORDINAL -> i + 1;
            };
            placings.put(highestFirst.get(i), placing(all.get(highestFirst.get(i)), value, rank, higher, lower));
        }
    }

    private Placing placing(Contender contender, Fraction value, int rank, int higher, int lower) {
        boolean isFirst = first.map(naming -> higher < naming.places()
                        && naming.line()
                                .map(line -> value.compareTo(line.toFraction()) >= 0)
                                .orElse(true))
                .orElse(false);
        boolean isLast = last.map(naming -> lower < naming.places()
                        && naming.line()
                                .map(line -> value.compareTo(line.toFraction()) < 0)
                                .orElse(true))
                .orElse(false);
        return new Placing(contender, rounded(contender).map(Points::new), OptionalInt.of(rank), isFirst, isLast);
    }

    private Fraction value(Contender contender) {
        return onRounded
                ? rounded(contender).orElseThrow().toFraction()
                : contender.score().orElseThrow();
    }

    private Optional<Decimal> rounded(Contender contender) {
        return contender.score().flatMap(rounding::tryApply);
    }

    private ImmutableList<Integer> positionsWithScore(List<Contender> all) {
        ImmutableList.Builder<Integer> positions = ImmutableList.builder();
        for (int position = 0; position < all.size(); position++) {
            if (rounded(all.get(position)).isPresent()) {
                positions.add(position);
            }
        }
        return positions.build();
    }

    private static Codec<Naming> naming(String line) {
        return Codec.object(fields -> {
            var places = fields.required("places", Codecs.WHOLE, Naming::places);
            var points = fields.optional(line, Codecs.POINTS, Naming::line);
            return in -> new Naming(in.get(places), in.get(points));
        });
    }

    private Object writeReplace() {
        return new Stored(ties, rounding, onRounded, first.orElse(null), last.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            Ties ties,
            Rounding rounding,
            boolean onRounded,
            @Nullable Naming first,
            @Nullable Naming last) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Ranking(ties, rounding, onRounded, Optional.ofNullable(first), Optional.ofNullable(last));
        }
    }
}
