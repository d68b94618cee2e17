package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.io.Serializable;

/** What a reading in a range loses. */
record Loss(Range<Decimal> when, Points points) implements Serializable {
    private static final long serialVersionUID = 1L;

    Loss {
        if (requireNonNull(when, "when").isEmpty()) {
            throw Refusal.of("loss: no value lies in %s; give ends that leave room", when);
        }
        Refusal.unless(
                requireNonNull(points, "points").signum() >= 0,
                "loss in %s: %s points are below 0; give 0 or more",
                when,
                points);
    }
}
