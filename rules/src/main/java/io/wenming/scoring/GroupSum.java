package io.wenming.scoring;

import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Optional;

/** The sum of a group (指标组合计) while parts are added to it or taken out again. Source: scoring rules, 3. */
final class GroupSum {
    private final Indicator group;
    private final Fraction full;
    private Fraction sum = Fraction.ZERO;
    private Fraction available = Fraction.ZERO;
    private int counted;

    GroupSum(Indicator group) {
        this.group = group;
        this.full = group.offers();
    }

    /** Adds a part with its value, none where it does not apply, and what it offers after leaving out. */
    void add(Indicator part, Optional<Fraction> value, Fraction offered) {
        Fraction weight = part.weight().toFraction();
        counted += counts(value) ? 1 : 0;
        sum = sum.plus(weight.times(score(part, value)));
        available = available.plus(weight.times(offers(part, value, offered)));
    }

    /** Takes out a part that was added with the same value and offer. */
    void remove(Indicator part, Optional<Fraction> value, Fraction offered) {
        Fraction weight = part.weight().toFraction();
        counted -= counts(value) ? 1 : 0;
        sum = sum.minus(weight.times(score(part, value)));
        available = available.minus(weight.times(offers(part, value, offered)));
    }

    /** Whether any part counts; the group does not apply otherwise. */
    boolean applies() {
        return counted > 0;
    }

    /** The weighted sum of the parts. */
    Fraction sum() {
        return sum;
    }

    /** What the parts offer that count. */
    Fraction available() {
        return available;
    }

    /** What the group offers with nothing left out. */
    Fraction full() {
        return full;
    }

    /** Whether the sum is scaled to the points of the group. */
    boolean isRescaled() {
        return group.inapplicable() == Inapplicable.RESCALE && available.signum() != 0 && !available.equals(full);
    }

    /** What one point of the sum is after rescaling. */
    Fraction scale() {
        return isRescaled() ? full.dividedBy(available) : Fraction.ONE;
    }

    /** The sum after rescaling. */
    Fraction rescaled() {
        return isRescaled() ? sum.times(full).dividedBy(available) : sum;
    }

    /** What the group gives where the rescaled sum is this: cut to the cap, then raised to the floor. */
    Fraction held(Fraction rescaled) {
        Fraction cut = group.atMost().map(Points::toFraction).map(rescaled::min).orElse(rescaled);
        return group.atLeast().map(Points::toFraction).map(cut::max).orElse(cut);
    }

    /** Whether the cap leaves no room. */
    boolean isAtCap() {
        return group.atMost()
                .filter(cap -> rescaled().compareTo(cap.toFraction()) >= 0)
                .isPresent();
    }

    /** What the group offers after leaving out. */
    Fraction offered() {
        return isRescaled() ? full : available;
    }

    private boolean counts(Optional<Fraction> value) {
        return value.isPresent() || !group.inapplicable().leavesOut();
    }

    private Fraction score(Indicator part, Optional<Fraction> value) {
        return value.orElseGet(() -> group.inapplicable() == Inapplicable.FULL ? part.offers() : Fraction.ZERO);
    }

    private Fraction offers(Indicator part, Optional<Fraction> value, Fraction offered) {
        if (value.isPresent()) {
            return offered;
        }
        return group.inapplicable().leavesOut() ? Fraction.ZERO : part.offers();
    }
}
