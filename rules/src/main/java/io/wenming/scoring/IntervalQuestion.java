package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The question what can come out once the missing inputs are known; not for use by two threads. */
final class IntervalQuestion {
    /** The most cases that inputs which are read in several places are told apart in. */
    static final int CASES = 1024;

    /** The same, where it is asked again for every input and value. */
    static final int CASES_AGAIN = 64;

    private final Standard standard;
    private final Facts facts;
    private final Unknowns unknowns;
    private final ProspectNode tree;
    private final Map<String, Prospect> items = new LinkedHashMap<>();

    IntervalQuestion(Standard standard, Facts facts, Completion completion) {
        this.standard = standard;
        this.facts = facts;
        this.unknowns = Unknowns.of(standard, facts, completion);
        this.tree = ProspectNode.of(standard.total());
    }

    ImmutableSet<FactKey<?>> missing() {
        return unknowns.domains().keys();
    }

    /** What can come out of the total, and of each node, filled in on the way. */
    TotalProspect answer() {
        return ask(
                facts, unknowns, ImmutableSet.of(), CASES, (id, prospect) -> items.merge(id, prospect, Prospect::or));
    }

    /** Whether what comes out of the root is proved; after {@link #answer}. */
    boolean isRootProved() {
        Prospect root = items.get(standard.total().id());
        return root != null && root.isProved();
    }

    /** What can come out of each node; after {@link #answer}. */
    ImmutableMap<String, Prospect> items() {
        return ImmutableMap.copyOf(items);
    }

    private TotalProspect ask(
            Facts known,
            Unknowns open,
            ImmutableSet<FactKey<?>> changed,
            int budget,
            BiConsumer<String, Prospect> seen) {
        return inAllCases(
                open,
                budget,
                (domains, set) -> new ProspectNode.Question(
                        known,
                        domains,
                        open.shared(),
                        ImmutableSet.<FactKey<?>>builder()
                                .addAll(changed)
                                .addAll(set)
                                .build(),
                        seen),
                question -> TotalProspect.of(standard, tree.offers(question), question));
    }

    /** What can come out of the steps on the mean of periods. */
    static TotalProspect ofMean(Standard standard, MeanProspect mean, Facts overall, Unknowns open) {
        return inAllCases(
                open,
                CASES,
                (domains, set) -> new ProspectNode.Question(overall, domains, open.shared(), set, (id, prospect) -> {}),
                question -> TotalProspect.ofMean(standard, mean, question));
    }

    private static TotalProspect inAllCases(
            Unknowns open,
            int budget,
            BiFunction<Domains, ImmutableSet<FactKey<?>>, ProspectNode.Question> asked,
            Function<ProspectNode.Question, TotalProspect> answer) {
        return open.cases(budget).stream()
                .map(one -> asked.apply(open.domains().with(one), one.keySet()))
                .map(answer)
                .reduce(TotalProspect::or)
                .orElseThrow();
    }

    /** How much each missing input matters, the most first; after {@link #answer}. */
    ImmutableList<Influence> influences() {
        TotalProspect now = ask(facts, unknowns, ImmutableSet.of(), CASES_AGAIN, (id, prospect) -> {});
        return missing().stream()
                .map(key -> influence(key, now))
                .sorted(Influence.MOST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private Influence influence(FactKey<?> key, TotalProspect now) {
        Stream<Object> values = unknowns.domains().values(key).stream()
                .flatMap(domain -> Trials.of(key, domain, unknowns.edges(key)).stream());
        ImmutableList<TotalProspect> then = values.map(value -> {
                    Facts known = Overlay.with(facts, key, value);
                    return ask(
                            known,
                            unknowns.knowing(key, known),
                            ImmutableSet.of(key),
                            CASES_AGAIN,
                            (id, prospect) -> {});
                })
                .collect(ImmutableList.toImmutableList());
        Optional<Fraction> before = width(now);
        Optional<Fraction> after =
                then.stream().anyMatch(prospect -> width(prospect).isEmpty())
                        ? Optional.empty()
                        : then.stream()
                                .flatMap(prospect -> width(prospect).stream())
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
    private static Optional<Fraction> width(TotalProspect prospect) {
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
}
