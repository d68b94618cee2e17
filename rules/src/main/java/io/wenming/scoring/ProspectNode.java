package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Collections;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of the tree as it is asked what can come out of it, again and again; not for use by two threads. */
final class ProspectNode {
    private final Indicator indicator;
    private final Fraction full;
    private final boolean told;
    private final ImmutableSet<FactKey<?>> reads;
    private final ImmutableList<ProspectNode> parts;
    // what comes out while nothing that is read below is changed
    private @Nullable Offers unchanged;

    private ProspectNode(Indicator indicator, boolean told) {
        this.indicator = indicator;
        this.full = indicator.offers();
        this.told = told;
        boolean toldBelow = told || indicator.inapplicable() == Inapplicable.RESCALE;
        this.parts = indicator.parts().stream()
                .map(part -> new ProspectNode(part, toldBelow))
                .collect(ImmutableList.toImmutableList());
        this.reads = Stream.concat(
                        indicator.inputs().stream().map(Input::key),
                        parts.stream().flatMap(part -> part.reads.stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    static ProspectNode of(Indicator root) {
        return new ProspectNode(root, false);
    }

    /**
     * A question.
     *
     * @param facts what is known
     * @param domains what is open
     * @param shared the open inputs that are read in several places
     * @param changed the inputs that are not as in the first question
     * @param seen is told of every node that was computed
     */
    record Question(
            Facts facts,
            Domains domains,
            ImmutableSet<FactKey<?>> shared,
            Set<FactKey<?>> changed,
            BiConsumer<String, Prospect> seen) {}

    Offers offers(Question question) {
        boolean untouched = Collections.disjoint(reads, question.changed());
        Offers kept = unchanged;
        if (untouched && kept != null) {
            return kept;
        }
        Offers offers = ofRole(question);
        if (untouched) {
            unchanged = offers;
        }
        question.seen().accept(indicator.id(), offers.prospect());
        return offers;
    }

    /** What comes out for the roles that the subject may have. */
    private Offers ofRole(Question question) {
        boolean mayBeOther =
                indicator.onlyFor().filter(role -> mayBe(role, question, false)).isPresent();
        if (mayBeOther) {
            indicator.all().forEach(below -> question.seen().accept(below.id(), Prospect.notApplicable()));
        }
        if (mayBeOther
                && indicator
                        .onlyFor()
                        .filter(role -> mayBe(role, question, true))
                        .isEmpty()) {
            return Offers.of(Prospect.notApplicable(), full, ImmutableSet.of());
        }
        Offers offers = indicator.isGroup() ? group(question) : leaf(question);
        return mayBeOther
                ? offers.orNotApplicable(tied(indicator.onlyFor().stream().map(Role::key), question))
                : offers;
    }

    /** Whether the subject may have a role that the indicator is for, or may have another; without one it is for it. */
    private static boolean mayBe(Role role, Question question, boolean own) {
        Domains domains = question.domains();
        Stream<String> words = domains.isOpen(role.key())
                ? domains.values(role.key()).stream().flatMap(domain -> domain.words().stream())
                : question.facts().value(role.key()).stream();
        boolean without = own && domains.mayLack(role.key(), question.facts());
        return without || words.anyMatch(word -> role.words().contains(word) == own);
    }

    /** The inputs of several places that may still turn out in more than one way. */
    private static ImmutableSet<FactKey<?>> tied(Stream<? extends FactKey<?>> keys, Question question) {
        return keys.filter(question.shared()::contains)
                .filter(key -> question.domains().isOpen(key))
                .filter(key -> !question.domains().isOne(key))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Offers group(Question question) {
        Offers.Sum sum = new Offers.Sum(indicator, told);
        parts.forEach(part -> sum.add(part.indicator, part.full, part.offers(question)));
        return sum.close(full);
    }

    private Offers leaf(Question question) {
        Prospect prospect = prospect(question.facts(), question.domains());
        ScoringRule rule = indicator.rule().orElseThrow();
        return Offers.of(prospect, full, tied(rule.inputs().stream().map(Input::key), question));
    }

    private Prospect prospect(Facts facts, Domains domains) {
        if (indicator.rule().orElseThrow().inputs().stream().map(Input::key).noneMatch(domains::isOpen)) {
            return Prospect.given(new Evaluation(facts).ofLeaf(indicator).value());
        }
        if (required().anyMatch(key -> domains.isSurely(key, facts, FactState.EXEMPT))) {
            return Prospect.of(full);
        }
        Stream<Prospect> exempt = required()
                .filter(key -> domains.may(key, facts, FactState.EXEMPT))
                .map(key -> Prospect.of(full));
        Stream<Prospect> notApplicable = required()
                .filter(key -> domains.may(key, facts, FactState.NOT_APPLICABLE))
                .map(key -> Prospect.notApplicable());
        boolean surelyNot = required().anyMatch(key -> domains.isSurely(key, facts, FactState.NOT_APPLICABLE));
        Stream<Prospect> observed = surelyNot ? Stream.of() : Stream.of(observed(facts, domains));
        return Stream.of(exempt, notApplicable, observed)
                .flatMap(reaches -> reaches)
                .reduce(Prospect::or)
                .orElseThrow();
    }

    /** What comes out where every required input has a value. */
    private Prospect observed(Facts facts, Domains domains) {
        Prospect unreported = switch (indicator.missing()) {
            case ZERO -> Prospect.of(Fraction.ZERO);
            case FULL -> Prospect.of(full);
            case NOT_APPLICABLE -> Prospect.notApplicable();
        };
        if (required().anyMatch(key -> domains.isSurely(key, facts, FactState.MISSING))) {
            return unreported;
        }
        ScoringRule rule = indicator.rule().orElseThrow();
        Points points = indicator.points().orElseThrow();
        Prospect prospect = rule.prospect(points, facts, domains);
        return (rule instanceof CustomRule ? prospect.map(span -> held(span, rule.range(points))) : prospect)
                .readable(unreported);
    }

    /** An embedder's points are held within the range that its rule declares. */
    private static Span held(Span given, Span range) {
        Span raised = range.least().map(given::raisedTo).orElse(given);
        return range.most().map(raised::cutTo).orElse(raised);
    }

    private Stream<FactKey<?>> required() {
        return indicator.rule().orElseThrow().inputs().stream()
                .filter(Input::required)
                .map(Input::key);
    }
}
