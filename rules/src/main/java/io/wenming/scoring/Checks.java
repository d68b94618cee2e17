package io.wenming.scoring;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Points;

/** Bounds that several rules share. */
final class Checks {

    private Checks() {}

    static Points notNegative(Label name, Points points) {
        if (points.signum() < 0) {
            throw Refusal.of("%s: %s points are below 0; give 0 or more", name, points);
        }
        return points;
    }
}
