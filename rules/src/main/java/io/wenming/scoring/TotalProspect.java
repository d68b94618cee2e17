package io.wenming.scoring;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incidents;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can come out at the end: of the total before rounding and vetoes, of the score, and of the status.
 *
 * @param exact the totals; none where there is never one
 * @param points the scores; none where there never is one
 * @param mayBeUnscored whether there may be no score
 * @param statuses what the standard may say
 */
record TotalProspect(
        Optional<Bounds> exact, Optional<Bounds> points, boolean mayBeUnscored, ImmutableSet<ScoreStatus> statuses) {
    /** All that can come out of either. */
    TotalProspect or(TotalProspect other) {
        return new TotalProspect(
                Bounds.either(exact, other.exact),
                Bounds.either(points, other.points),
                mayBeUnscored || other.mayBeUnscored,
                Sets.immutableEnumSet(Sets.union(statuses, other.statuses)));
    }

    /** What comes out of a tree: all steps. */
    static TotalProspect of(Standard standard, Offers tree, ProspectNode.Question question) {
        return new Steps(standard, question).close(tree);
    }

    /** What comes out of the mean of periods: from the blend on. */
    static TotalProspect ofMean(Standard standard, MeanProspect mean, ProspectNode.Question question) {
        // where there may be no mean at all, a mean that is alone need not come out
        return new Steps(standard, question)
                .close(mean.bounds(), mean.mayBeNone(), ImmutableSet.of(), !mean.mayBeNone());
    }

    /** The steps of {@link Closing}, over all that can come out. */
    private static final class Steps {
        private final Standard standard;
        private final ProspectNode.Question question;
        private final Facts facts;
        private final Domains domains;

        Steps(Standard standard, ProspectNode.Question question) {
            this.standard = standard;
            this.question = question;
            this.facts = question.facts();
            this.domains = question.domains();
        }

        TotalProspect close(Offers tree) {
            Prospect root = tree.prospect();
            Optional<Bounds> held = root.span()
                    .map(this::negative)
                    .map(this::limits)
                    .map(span -> new Bounds(span, root.isProved(), root.isProved()));
            // a total that is alone need not come out where there may be none
            return close(held, root.mayNotApply(), tree.tied(), !root.mayNotApply());
        }

        /**
         * From the blend on.
         *
         * @param tied the inputs that what came before hangs on already
         * @param settles whether one total that is alone counts as proved
         */
        TotalProspect close(Optional<Bounds> held, boolean mayBeNone, ImmutableSet<FactKey<?>> tied, boolean settles) {
            boolean apart = areApart(tied);
            Optional<Bounds> exact = held.map(bounds -> bounds.map(this::blend).provedIf(apart))
                    .map(bounds -> settles ? bounds.settled() : bounds);
            Optional<Bounds> rounded = exact.map(bounds -> bounds.rounded(standard.rounding()));
            Optional<Bounds> zero = Optional.of(Bounds.of(Span.of(Fraction.ZERO), true));
            boolean surelyZero = zeroing().anyMatch(veto -> !domains.maySay(veto.key(), facts, false));
            boolean mayBeZero = zeroing().anyMatch(veto -> domains.maySay(veto.key(), facts, true));
            return new TotalProspect(
                    exact,
                    surelyZero ? zero : mayBeZero ? Bounds.either(rounded, zero) : rounded,
                    mayBeNone && !surelyZero,
                    statuses(mayBeNone, rounded));
        }

        private Stream<Veto> zeroing() {
            return standard.vetoes().stream().filter(veto -> veto.effect() == Veto.Effect.ZERO);
        }

        private Span negative(Span total) {
            if (standard.negativeList().isEmpty()) {
                return total;
            }
            NegativeList list = standard.negativeList().get();
            if (domains.isOpen(list.key())) {
                boolean costs = list.points().values().stream().anyMatch(each -> each.signum() > 0);
                return costs ? total.plus(Span.atMost(Fraction.ZERO)) : total;
            }
            Fraction cost = list.cost(facts.value(list.key()).orElse(Incidents.NONE));
            return total.plus(Span.of(cost.negated()));
        }

        private Span limits(Span total) {
            Span cut =
                    standard.atMost().map(cap -> total.cutTo(cap.toFraction())).orElse(total);
            return standard.atLeast()
                    .map(floor -> cut.raisedTo(floor.toFraction()))
                    .orElse(cut);
        }

        private Span blend(Span total) {
            if (standard.blend().isEmpty()) {
                return total;
            }
            Blend blend = standard.blend().get();
            Fraction weight = blend.weight().toFraction();
            Span rest = total.times(Fraction.ONE.minus(weight));
            Stream<Span> with = domains.numbers(blend.key(), facts).stream()
                    .map(other -> rest.plus(Span.over(other).times(weight)));
            Stream<Span> without = Stream.of(blend.zeroWhenMissing() ? rest : total)
                    .filter(span -> domains.mayLack(blend.key(), facts));
            return Stream.concat(with, without).reduce(Span::hull).orElseThrow();
        }

        private ImmutableSet<ScoreStatus> statuses(boolean mayBeNone, Optional<Bounds> rounded) {
            Set<ScoreStatus> statuses = EnumSet.noneOf(ScoreStatus.class);
            if (standard.vetoes().stream().anyMatch(veto -> domains.maySay(veto.key(), facts, true))) {
                statuses.add(ScoreStatus.VETOED);
            }
            boolean mayGoOn = standard.vetoes().stream().allMatch(veto -> domains.maySay(veto.key(), facts, false));
            if (mayGoOn && standard.gates().stream().anyMatch(gate -> may(gate, false))) {
                statuses.add(ScoreStatus.INELIGIBLE);
            }
            if (mayGoOn && standard.gates().stream().allMatch(gate -> may(gate, true))) {
                Stream.of(ScoreStatus.UNSCORED).filter(none -> mayBeNone).forEach(statuses::add);
                rounded.map(bounds -> marks(bounds.span())).ifPresent(statuses::addAll);
            }
            return Sets.immutableEnumSet(statuses);
        }

        private ImmutableSet<ScoreStatus> marks(Span rounded) {
            if (standard.passMark().isEmpty()) {
                return ImmutableSet.of(ScoreStatus.SCORED);
            }
            Fraction mark = standard.passMark().map(Points::toFraction).get();
            boolean mayPass =
                    rounded.most().map(most -> most.compareTo(mark) >= 0).orElse(true);
            boolean mayFail =
                    rounded.least().map(least -> least.compareTo(mark) < 0).orElse(true);
            return Stream.concat(
                            Stream.of(ScoreStatus.PASS).filter(pass -> mayPass),
                            Stream.of(ScoreStatus.FAIL).filter(fail -> mayFail))
                    .collect(toImmutableSet());
        }

        /** Whether a gate may be open, or may be shut. */
        private boolean may(Gate gate, boolean open) {
            boolean without = domains.mayLack(gate.key(), facts) && gate.openWhenMissing() == open;
            return without
                    || domains.numbers(gate.key(), facts)
                            .filter(numbers -> open
                                    ? overlaps(gate, numbers)
                                    : !gate.when().encloses(numbers))
                            .isPresent();
        }

        private static boolean overlaps(Gate gate, Range<Decimal> numbers) {
            return gate.when().isConnected(numbers)
                    && !gate.when().intersection(numbers).isEmpty();
        }

        /** Whether nothing that acts on the total hangs on an input that another thing hangs on too. */
        private boolean areApart(ImmutableSet<FactKey<?>> tied) {
            Stream<FactKey<?>> undecided = Stream.of(
                            standard.vetoes().stream()
                                    .filter(veto -> domains.maySay(veto.key(), facts, true))
                                    .filter(veto -> domains.maySay(veto.key(), facts, false))
                                    .map(Veto::key),
                            standard.gates().stream()
                                    .filter(gate -> may(gate, true) && may(gate, false))
                                    .map(Gate::key),
                            standard.negativeList().stream().map(NegativeList::key),
                            standard.blend().stream().map(Blend::key).filter(domains::isOpen))
                    .flatMap(keys -> keys);
            Set<FactKey<?>> seen = new HashSet<>(tied);
            return undecided.filter(question.shared()::contains).allMatch(seen::add);
        }
    }
}
