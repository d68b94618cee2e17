package io.wenming.scoring;

import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the floors of deductions have in common. */
final class Floors {
    private Floors() {}

    /** What is left, held to the floor; it says so, and says if there was nothing to deduct. */
    static Award held(Fraction left, @Nullable Points floor, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(ScoringReason.NO_INCIDENT));
        }
        if (floor == null || left.compareTo(floor.toFraction()) >= 0) {
            return Award.of(left, reasons);
        }
        reasons.add(Reason.of(ScoringReason.FLOOR, Detail.of(floor.toFraction())));
        return Award.of(floor.toFraction(), reasons);
    }

    /** The floor as documents say it: 0 is not written, none is {@code mayBeNegative}. */
    static Optional<Points> read(Optional<Points> notBelow, boolean mayBeNegative) {
        if (notBelow.isPresent() && mayBeNegative) {
            throw Refusal.of("floor: notBelow and mayBeNegative are both given; give one of them");
        }
        return mayBeNegative ? Optional.empty() : notBelow.or(() -> Optional.of(Points.ZERO));
    }

    static Optional<Points> written(Optional<Points> floor) {
        return floor.filter(points -> !points.equals(Points.ZERO));
    }

    static String zh(@Nullable Points floor) {
        return floor == null ? "，可为负" : floor.signum() == 0 ? "，扣完为止" : "，最低 " + floor + " 分";
    }

    static String en(@Nullable Points floor) {
        return floor == null ? ", may be negative" : ", not below " + floor;
    }
}
