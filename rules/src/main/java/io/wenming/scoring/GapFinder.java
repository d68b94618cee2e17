package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers one question of a gap. */
final class GapFinder {
    private static final Set<ScoringReason> UNREPORTED =
            Set.of(ScoringReason.MISSING_ZERO, ScoringReason.MISSING_FULL, ScoringReason.MISSING_NOT_APPLICABLE);

    private final GapQuestion question;
    private final Standard standard;
    private final Points target;
    private final Score score;
    private final Map<String, Finding> nodes;
    private final Map<String, Responsibility> units;
    private final LeafTree tree;
    private final List<Move> moves = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    GapFinder(GapQuestion question) {
        this.question = question;
        this.standard = question.standard();
        this.target = question.target().or(standard::passMark).orElseThrow();
        this.score = standard.score(question.facts());
        this.nodes = Maps.uniqueIndex(
                score.finding().parts().stream().flatMap(Finding::all).toList(), Finding::node);
        this.units = Responsibility.of(standard.total());
        this.tree = new LeafTree(
                standard.total(), this::value, group -> has(group.id(), Set.of(ScoringReason.NOT_FOR_ROLE)));
    }

    Gap find() {
        Reach reach = new Reach(this::reaches);
        if (reach.test(tree.total())) {
            reasons.add(Reason.of(GapReason.REACHED, amount(score.points().orElseThrow()), amount(target)));
            return nothing(GapStatus.REACHED);
        }
        score.points()
                .ifPresentOrElse(this::tellShort, () -> reasons.add(Reason.of(GapReason.NO_SCORE, amount(target))));
        if (isBlocked()) {
            return nothing(GapStatus.OUT_OF_REACH);
        }
        collectMoves();
        MoveSearch search = new FewestSearch(tree, reach, moves, new Steps(question.steps()), question.sets());
        ImprovementPlans fewest = plans(search.find());
        if (!fewest.plans().isEmpty()) {
            return gap(GapStatus.REACHABLE, fewest, cheapest(reach));
        }
        if (!fewest.proved()) {
            reasons.add(Reason.of(GapReason.STEPS_OVER));
            return gap(GapStatus.OPEN, fewest, cheapest(reach));
        }
        search.most()
                .flatMap(most -> closing(Optional.of(most)).rounded())
                .ifPresent(most -> reasons.add(Reason.of(GapReason.OUT_OF_REACH, amount(most), amount(target))));
        return nothing(GapStatus.OUT_OF_REACH);
    }

    private Optional<ImprovementPlans> cheapest(Reach reach) {
        if (question.costs().isEmpty()) {
            return Optional.empty();
        }
        List<Move> priced =
                moves.stream().filter(move -> move.cost().isPresent()).toList();
        return Optional.of(
                plans(new CheapestSearch(tree, reach, priced, new Steps(question.steps()), question.sets()).find()));
    }

    private void tellShort(Points now) {
        if (now.compareTo(target) < 0) {
            reasons.add(Reason.of(
                    GapReason.SHORT,
                    amount(now),
                    amount(target),
                    Detail.of(target.toFraction().minus(now.toFraction()))));
        }
    }

    /** Whether something stands in the way that no indicator can move. */
    private boolean isBlocked() {
        boolean pass = question.target().isEmpty();
        List<Reason> blocking = new ArrayList<>();
        for (Veto veto : score.vetoes()) {
            if (veto.effect() == Veto.Effect.ZERO) {
                blocking.add(Reason.of(GapReason.VETO_ZERO, Detail.of(veto.label())));
            } else if (pass) {
                blocking.add(Reason.of(GapReason.VETO, Detail.of(veto.label())));
            }
        }
        score.finding().reasons().stream()
                .filter(reason -> pass && reason.code() == ScoringReason.GATE_SHUT)
                .forEach(shut -> blocking.add(new Reason(GapReason.GATE_SHUT, shut.details())));
        reasons.addAll(blocking);
        return !blocking.isEmpty();
    }

    private void collectMoves() {
        Set<String> kept = new HashSet<>();
        standard.total()
                .all()
                .filter(indicator -> question.kept().contains(indicator.id()))
                .flatMap(Indicator::all)
                .forEach(indicator -> kept.add(indicator.id()));
        int order = 0;
        for (LeafTree.Leaf leaf : tree.leaves().values()) {
            order++;
            String id = leaf.indicator().id();
            if (kept.contains(id)
                    || has(id, Set.of(ScoringReason.EXEMPT))
                    || (leaf.value().isEmpty() && !isMissing(id))) {
                continue;
            }
            Optional<Fraction> best = best(leaf.indicator());
            if (best.isEmpty()) {
                reasons.add(
                        Reason.of(GapReason.NO_BOUND, Detail.of(leaf.indicator().label())));
                continue;
            }
            boolean adds = leaf.value().isPresent() || leaf.onlyAdds();
            if (!adds || best.get().compareTo(leaf.value().orElse(Fraction.ZERO)) > 0) {
                moves.add(new Move(
                        order,
                        leaf,
                        leaf.value(),
                        best.get(),
                        adds,
                        Optional.ofNullable(question.costs().get(id)).map(Decimal::toFraction)));
            }
        }
    }

    /** The best that a leaf can give: what the caller says, or the most of its rule if that is attained. */
    private Optional<Fraction> best(Indicator leaf) {
        Points given = question.reachable().get(leaf.id());
        Span range = leaf.rule().orElseThrow().range(leaf.points().orElseThrow());
        return given == null ? range.most().filter(most -> range.isMostAttained()) : Optional.of(given.toFraction());
    }

    private ImprovementPlans plans(MoveSearch.Found found) {
        ImmutableList<ImprovementPlan> plans = found.sets().stream()
                .map(this::plan)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        boolean whole = plans.size() == found.sets().size();
        return new ImprovementPlans(plans, found.proved() && whole, found.all() && whole);
    }

    /** A set as a plan; none where the total has become larger than a score can be. */
    private Optional<ImprovementPlan> plan(List<Move> set) {
        set.forEach(Move::apply);
        Optional<Points> becomes = closing(tree.total()).rounded();
        set.forEach(Move::undo);
        return becomes.map(points -> ImprovementPlan.builder()
                .improvements(set.stream().map(this::improvement).toList())
                .becomes(points)
                .cost(Optional.of(set)
                        .filter(moves ->
                                moves.stream().allMatch(move -> move.cost().isPresent()))
                        .filter(moves -> !question.costs().isEmpty())
                        .map(CheapestSearch::cost))
                .build());
    }

    private Improvement improvement(Move move) {
        Indicator leaf = move.leaf().indicator();
        return Improvement.builder()
                .indicator(leaf.id())
                .label(leaf.label())
                .missing(isMissing(leaf.id()))
                .now(move.from())
                .best(move.to())
                .lead(requireNonNull(units.get(leaf.id())).lead())
                .citation(leaf.citation())
                .build();
    }

    private boolean reaches(Optional<Fraction> total) {
        Closing closing = closing(total);
        return question.target().isPresent()
                ? closing.rounded()
                        .filter(points -> points.compareTo(target) >= 0)
                        .isPresent()
                : closing.status() == ScoreStatus.PASS;
    }

    private Closing closing(Optional<Fraction> total) {
        return Closing.of(standard, total, question.facts());
    }

    private Optional<Fraction> value(Indicator leaf) {
        return node(leaf.id())
                .value()
                .filter(Detail.Amount.class::isInstance)
                .map(value -> ((Detail.Amount) value).value());
    }

    private boolean isMissing(String id) {
        return has(id, UNREPORTED);
    }

    private boolean has(String id, Set<ScoringReason> codes) {
        return node(id).reasons().stream().anyMatch(reason -> codes.contains(reason.code()));
    }

    private Finding node(String id) {
        return requireNonNull(nodes.get(id), id);
    }

    private Gap nothing(GapStatus status) {
        ImprovementPlans none = new ImprovementPlans(ImmutableList.of(), true, true);
        return gap(
                status,
                none,
                Optional.of(none).filter(plans -> !question.costs().isEmpty()));
    }

    private Gap gap(GapStatus status, ImprovementPlans fewest, Optional<ImprovementPlans> cheapest) {
        return Gap.builder()
                .standard(standard.id())
                .target(target)
                .now(score.points())
                .status(status)
                .reasons(reasons)
                .fewest(fewest)
                .cheapest(cheapest)
                .build();
    }

    private static Detail amount(Points points) {
        return Detail.of(points.toFraction());
    }
}
