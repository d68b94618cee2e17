package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;

/** So many points. */
record WorthPoints(Points points) implements Worth {
    private static final long serialVersionUID = 1L;

    WorthPoints {
        Checks.notNegative(Label.of("分值", "worth"), requireNonNull(points, "points"));
    }

    @Override
    public Fraction outOf(Points offered) {
        return points.toFraction();
    }

    @Override
    public Label describe() {
        return Label.of(points + " 分", points.toString());
    }
}
