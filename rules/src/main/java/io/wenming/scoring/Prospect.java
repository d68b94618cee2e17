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
 * that the facts cannot be read. A prospect that is not proved may be wider than what can really come out, never narrower.
 * {@code Prospect.of(Span.closed(Fraction.ZERO, Fraction.of(8)))} prints {@code [0, 8]}.
 */
public final class Prospect implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Span span;
    private final boolean mayNotApply;
    private final boolean mayBeUnreadable;
    private final boolean proved;

    private Prospect(@Nullable Span span, boolean mayNotApply, boolean mayBeUnreadable, boolean proved) {
        this.span = span;
        this.mayNotApply = mayNotApply;
        this.mayBeUnreadable = mayBeUnreadable;
        this.proved = proved;
    }

    /** Points of a span, its ends reached or approached as the span says. */
    public static Prospect of(Span span) {
        return new Prospect(requireNonNull(span, "span"), false, false, true);
    }

    /** One number of points. */
    public static Prospect of(Fraction value) {
        return of(Span.of(value));
    }

    /** What a rule gives where nothing is due. */
    static Prospect nothingDue(NothingDue policy, Fraction full) {
        return switch (policy) {
            case FULL -> of(full);
            case ZERO -> of(Fraction.ZERO);
            case NOT_APPLICABLE -> notApplicable();
        };
    }

    /** What came out; none where it does not apply. */
    static Prospect given(Optional<Fraction> value) {
        return value.map(Prospect::of).orElseGet(Prospect::notApplicable);
    }

    /** What a rule gives for facts that leave nothing open. */
    public static Prospect of(Award award) {
        return award.value()
                .map(Prospect::of)
                .orElseGet(() -> new Prospect(
                        null, award.state() == FactState.NOT_APPLICABLE, award.state() == FactState.MISSING, true));
    }

    /** Not applicable, and nothing else. */
    public static Prospect notApplicable() {
        return new Prospect(null, true, false, true);
    }

    /** That the facts cannot be read, and nothing else. */
    public static Prospect unreadable() {
        return new Prospect(null, false, true, true);
    }

    /** The same, and it may not apply. */
    public Prospect orNotApplicable() {
        return or(notApplicable());
    }

    /** The same, and the facts may turn out not to fit the rule. */
    public Prospect orUnreadable() {
        return or(unreadable());
    }

    /** The same, its ends not proved to be as tight as can be. */
    public Prospect notProved() {
        return new Prospect(span, mayNotApply, mayBeUnreadable, false);
    }

    /** The same, proved if all of it is one number of points, which then comes out. */
    Prospect settled() {
        return span != null && span.isOne() ? new Prospect(span, mayNotApply, mayBeUnreadable, true) : this;
    }

    /** What can come out of either. */
    public Prospect or(Prospect other) {
        Span both = span == null ? other.span : other.span == null ? span : span.hull(other.span);
        return new Prospect(
                both,
                mayNotApply || other.mayNotApply,
                mayBeUnreadable || other.mayBeUnreadable,
                proved && other.proved);
    }

    /** The same with other points. */
    Prospect map(UnaryOperator<Span> change) {
        return span == null ? this : new Prospect(change.apply(span), mayNotApply, mayBeUnreadable, proved);
    }

    /** The same, where unreadable facts give what another prospect says. */
    Prospect readable(Prospect instead) {
        return mayBeUnreadable ? new Prospect(span, mayNotApply, false, proved).or(instead) : this;
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
        return other instanceof Prospect that
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
