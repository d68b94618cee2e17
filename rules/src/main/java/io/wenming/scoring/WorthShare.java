package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;

/** A share of the points. */
record WorthShare(Decimal share) implements Worth {
    private static final long serialVersionUID = 1L;

    WorthShare {
        if (requireNonNull(share, "share").signum() < 0) {
            throw Refusal.of("share: %s is below 0; give 0 or more", share);
        }
    }

    @Override
    public Fraction outOf(Points offered) {
        return offered.toFraction().times(share.toFraction());
    }

    @Override
    public Label describe() {
        return Label.of("系数 " + share, share + " of the points");
    }
}
