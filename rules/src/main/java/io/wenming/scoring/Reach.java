package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.FactState;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What can come out while inputs are open (可能结果): the span of the points, and whether it may turn out not applicable or
 * that the facts cannot be read. A reach that is not proved may be wider than what can really come out, never narrower.
 * {@code Reach.of(Span.closed(Fraction.ZERO, Fraction.of(8)))} prints {@code [0, 8]}.
 */
public final class Reach implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Span span;
    private final boolean mayNotApply;
    private final boolean mayBeUnreadable;
    private final boolean proved;

    private Reach(@Nullable Span span, boolean mayNotApply, boolean mayBeUnreadable, boolean proved) {
        this.span = span;
        this.mayNotApply = mayNotApply;
        this.mayBeUnreadable = mayBeUnreadable;
        this.proved = proved;
    }

    /** Points of a span, its ends reached or approached as the span says. */
    public static Reach of(Span span) {
        return new Reach(requireNonNull(span, "span"), false, false, true);
    }

    /** One number of points. */
    public static Reach of(Fraction value) {
        return of(Span.of(value));
    }

    /** What came out; none where it does not apply. */
    static Reach given(Optional<Fraction> value) {
        return value.map(Reach::of).orElseGet(Reach::notApplicable);
    }

    /** What a rule gives for facts that leave nothing open. */
    public static Reach of(Award award) {
        return award.value()
                .map(Reach::of)
                .orElseGet(() -> new Reach(
                        null, award.state() == FactState.NOT_APPLICABLE, award.state() == FactState.MISSING, true));
    }

    /** Not applicable, and nothing else. */
    public static Reach notApplicable() {
        return new Reach(null, true, false, true);
    }

    /** That the facts cannot be read, and nothing else. */
    public static Reach unreadable() {
        return new Reach(null, false, true, true);
    }

    /** The same, and it may not apply. */
    public Reach orNotApplicable() {
        return or(notApplicable());
    }

    /** The same, and the facts may turn out not to fit the rule. */
    public Reach orUnreadable() {
        return or(unreadable());
    }

    /** The same, its ends not proved to be as tight as can be. */
    public Reach notProved() {
        return new Reach(span, mayNotApply, mayBeUnreadable, false);
    }

    /** What can come out of either. */
    public Reach or(Reach other) {
        Span both = span == null ? other.span : other.span == null ? span : span.hull(other.span);
        return new Reach(
                both,
                mayNotApply || other.mayNotApply,
                mayBeUnreadable || other.mayBeUnreadable,
                proved && other.proved);
    }

    /** The same with other points. */
    Reach map(UnaryOperator<Span> change) {
        return span == null ? this : new Reach(change.apply(span), mayNotApply, mayBeUnreadable, proved);
    }

    /** The same, where unreadable facts give what another reach says. */
    Reach readable(Reach instead) {
        return mayBeUnreadable ? new Reach(span, mayNotApply, false, proved).or(instead) : this;
    }

    /** The same, where what does not apply gives what another reach says. */
    Reach applying(Reach instead) {
        return mayNotApply ? new Reach(span, false, mayBeUnreadable, proved).or(instead) : this;
    }

    /** The points; none where there are never any. An end counts as attained only if that is proved. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** Whether it may turn out not applicable. */
    public boolean mayNotApply() {
        return mayNotApply;
    }

    /** Whether the facts may turn out not to fit the rule. */
    public boolean mayBeUnreadable() {
        return mayBeUnreadable;
    }

    /** Whether the ends are proved: attained, or approached as near as one likes. */
    public boolean isProved() {
        return proved;
    }

    /** Whether one thing only can come out. */
    boolean isOne() {
        boolean single = span != null && span.isOne();
        return span == null ? mayNotApply != mayBeUnreadable : single && !mayNotApply && !mayBeUnreadable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reach that
                && span().equals(that.span())
                && mayNotApply == that.mayNotApply
                && mayBeUnreadable == that.mayBeUnreadable
                && proved == that.proved;
    }

    @Override
    public int hashCode() {
        return 31 * span().hashCode() + (mayNotApply ? 1 : 0);
    }

    /** The span, and what else may come out: {@code [0, 8] or not applicable}. */
    @Override
    public String toString() {
        return span().map(Span::toString).orElse("-")
                + (mayNotApply ? " or not applicable" : "")
                + (mayBeUnreadable ? " or unreadable" : "")
                + (proved ? "" : ", not proved");
    }
}
