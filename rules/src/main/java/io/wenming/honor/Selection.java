package io.wenming.honor;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import io.wenming.number.Decimal;
import io.wenming.number.Rounding;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Placing;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who of the candidates is named (遴选): those struck off and those below the line drop out, the others are ranked inside their
 * group, and the first ones have a place.
 *
 * <pre>{@code
 * Selection selection = Selection.builder().places(new SelectionPlaces.ByQuota()).leastScore(Decimal.of(90)).build();
 * selection.select(candidates, Quota.fixed(3).places(on, Facts.none()));
 * }</pre>
 *
 * <p>Source: honor rules, section 5 (ranking).
 */
@DomainStyle
@Value.Immutable
public abstract class Selection implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Ranking RANKING =
            new Ranking(Ties.COMPETITION, Rounding.halfUp(0), false, Optional.empty(), Optional.empty());
    private static final Comparator<SelectionCandidate> HIGHEST_FIRST = Comparator.comparing(SelectionCandidate::score)
            .reversed()
            .thenComparing(SelectionCandidate::tieKeys, Comparators.lexicographical(Comparator.<Decimal>reverseOrder()))
            .thenComparing(SelectionCandidate::subject);

    Selection() {}

    /** How many of a group are named; all by default. */
    @Value.Default
    public SelectionPlaces places() {
        return new SelectionPlaces.All();
    }

    /** What a tie at the last place does. */
    @Value.Default
    public CutTies ties() {
        return CutTies.TIEBREAK;
    }

    /** The least score, inclusive. */
    public abstract Optional<Decimal> leastScore();

    /** All are named who do not drop out. */
    public static Selection all() {
        return builder().build();
    }

    /**
     * What comes of candidates: group after group, each from the highest score down; then
     * those that dropped out, in the order given.
     */
    public ImmutableList<Selected> select(Iterable<SelectionCandidate> candidates, QuotaPlaces quota) {
        ImmutableList<SelectionCandidate> all = ImmutableList.copyOf(candidates);
        List<SelectionCandidate> sorted = all.stream()
                .filter(candidate -> dropped(candidate).isEmpty())
                .sorted(HIGHEST_FIRST)
                .toList();
        List<Contender> left = sorted.stream()
                .map(candidate -> new Contender(
                        candidate.subject(),
                        candidate.group(),
                        Optional.of(candidate.score().toFraction())))
                .toList();
        List<Selected> ranked = Streams.zip(sorted.stream(), RANKING.rank(left).stream(), Selection::placed)
                .toList();
        Stream<Selected> out = all.stream()
                .flatMap(candidate -> dropped(candidate).stream().map(outcome -> new Selected(candidate, 0, outcome)));
        return Stream.concat(
                        Multimaps.index(ranked, selected -> selected.candidate().group()).asMap().values().stream()
                                .flatMap(group -> cut(group, quota)),
                        out)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Selected.Outcome> dropped(SelectionCandidate candidate) {
        if (candidate.vetoed()) {
            return Optional.of(Selected.Outcome.VETOED);
        }
        return leastScore()
                .filter(least -> candidate.score().compareTo(least) < 0)
                .map(least -> Selected.Outcome.BELOW_LINE);
    }

    private Stream<Selected> cut(Collection<Selected> highestFirst, QuotaPlaces quota) {
        List<Selected> group = List.copyOf(highestFirst);
        int places = places().of(group.get(0).candidate().group(), group.size(), quota);
        boolean shared = places > 0
                && places < group.size()
                && group.get(places - 1).rank() == group.get(places).rank();
        int lastRank = places == 0 ? 0 : group.get(places - 1).rank();
        return IntStream.range(0, group.size()).mapToObj(position -> {
            Selected one = group.get(position);
            boolean atCut = shared && one.rank() == lastRank;
            return new Selected(one.candidate(), one.rank(), atCut ? atCut(position < places) : of(position < places));
        });
    }

    private Selected.Outcome atCut(boolean first) {
        return switch (ties()) {
            case TIEBREAK -> of(first);
            case INCLUDE -> Selected.Outcome.NAMED;
            case EXCLUDE -> Selected.Outcome.TIE_AT_CUT;
        };
    }

    private static Selected.Outcome of(boolean hasPlace) {
        return hasPlace ? Selected.Outcome.NAMED : Selected.Outcome.NO_PLACE;
    }

    private static Selected placed(SelectionCandidate candidate, Placing placing) {
        return new Selected(candidate, placing.rank().orElseThrow(), Selected.Outcome.NO_PLACE);
    }

    /** Starts a selection rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a selection rule. */
    public static final class Builder extends ImmutableSelection.Builder {
        Builder() {}
    }
}
