package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The question what can come out once the missing inputs are known; not for use by two threads. */
final class IntervalQuestion {
    /** The most cases that inputs which are read in several places are told apart in. */
    static final int CASES = 1024;

    /** The same, where it is asked again for every input and value. */
    static final int CASES_AGAIN = 64;

    private final Standard standard;
    private final Facts facts;
    private final int cases;
    private final Unknowns unknowns;
    private final ProspectNode tree;
    private final Map<String, Prospect> items = new LinkedHashMap<>();

    IntervalQuestion(Standard standard, Facts facts, Completion completion) {
        this(standard, facts, completion, CASES);
    }

    /** The question with another bound on the cases. */
    IntervalQuestion(Standard standard, Facts facts, Completion completion, int cases) {
        this.standard = standard;
        this.facts = facts;
        this.cases = cases;
        this.unknowns = Unknowns.of(standard, facts, completion);
        this.tree = ProspectNode.of(standard.total());
    }

    ImmutableSet<FactKey<?>> missing() {
        return unknowns.domains().keys();
    }

    /** The missing inputs with what they may turn out to be. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** What can come out of the total, and of each node, filled in on the way. */
    TotalProspect answer() {
        return ask(
                facts, unknowns, ImmutableSet.of(), cases, (id, prospect) -> items.merge(id, prospect, Prospect::or));
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
                .map(key -> Influence.of(key, now, knowing(key)))
                .sorted(Influence.MOST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TotalProspect> knowing(FactKey<?> key) {
        return unknowns.trials(key)
                .map(value -> {
                    Facts known = Overlay.with(facts, key, value);
                    return ask(
                            known,
                            unknowns.knowing(key, known),
                            ImmutableSet.of(key),
                            CASES_AGAIN,
                            (id, prospect) -> {});
                })
                .collect(ImmutableList.toImmutableList());
    }
}
