package io.wenming.surge;

import static java.util.Objects.requireNonNull;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.io.Serializable;

/**
 * From where on a concentration of evidence is a finding (判定标准). All limits are inclusive.
 *
 * @param minPieces with fewer pieces nothing is said, 0 or more
 * @param minActiveDays with evidence on fewer days nothing is said, 0 or more
 * @param surgeLift the least multiple of the steady share that is a surge, 0 or more
 * @param surgeP the largest probability of chance that is a surge, 0 to 1
 * @param watchLift the least multiple that is worth watching, 0 or more
 * @param watchP the largest probability that is worth watching, 0 to 1
 */
public record SurgeThresholds(
        int minPieces, int minActiveDays, Decimal surgeLift, Decimal surgeP, Decimal watchLift, Decimal watchP)
        implements Serializable {
    /** Thresholds as a part of documents. */
    static final Codec<SurgeThresholds> CODEC = Codec.object(fields -> {
        var minPieces = fields.required("minPieces", Codecs.WHOLE, SurgeThresholds::minPieces);
        var minActiveDays = fields.required("minActiveDays", Codecs.WHOLE, SurgeThresholds::minActiveDays);
        var surgeLift = fields.required("surgeLift", Codecs.DECIMAL, SurgeThresholds::surgeLift);
        var surgeP = fields.required("surgeP", Codecs.DECIMAL, SurgeThresholds::surgeP);
        var watchLift = fields.required("watchLift", Codecs.DECIMAL, SurgeThresholds::watchLift);
        var watchP = fields.required("watchP", Codecs.DECIMAL, SurgeThresholds::watchP);
        return in -> new SurgeThresholds(
                in.get(minPieces),
                in.get(minActiveDays),
                in.get(surgeLift),
                in.get(surgeP),
                in.get(watchLift),
                in.get(watchP));
    });

    private static final long serialVersionUID = 1L;
    private static final Decimal ONE = Decimal.of(1);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a limit is out of range
     */
    public SurgeThresholds {
        Refusal.unless(minPieces >= 0, "thresholds: minPieces %s is below 0; give 0 or more", minPieces);
        Refusal.unless(minActiveDays >= 0, "thresholds: minActiveDays %s is below 0; give 0 or more", minActiveDays);
        checkLift(Label.of("突击倍数（surgeLift）", "surgeLift"), requireNonNull(surgeLift, "surgeLift"));
        checkLift(Label.of("关注倍数（watchLift）", "watchLift"), requireNonNull(watchLift, "watchLift"));
        checkChance(Label.of("突击概率（surgeP）", "surgeP"), requireNonNull(surgeP, "surgeP"));
        checkChance(Label.of("关注概率（watchP）", "watchP"), requireNonNull(watchP, "watchP"));
    }

    private static void checkLift(Label name, Decimal lift) {
        Refusal.unless(lift.signum() >= 0, "thresholds: %s %s is below 0; give 0 or more", name, lift);
    }

    private static void checkChance(Label name, Decimal p) {
        Refusal.unless(
                p.signum() >= 0 && p.compareTo(ONE) <= 0,
                "thresholds: %s %s is out of range; give 0 to 1, such as 0.01",
                name,
                p);
    }

    /** Whether there is too little evidence to say anything. */
    boolean isTooLittle(int pieces, int activeDays) {
        return pieces == 0 || pieces < minPieces || activeDays < minActiveDays;
    }

    /** What follows from numbers of which there are enough. */
    SurgeVerdict verdict(Fraction lift, Fraction p, Fraction pDays) {
        Fraction surge = surgeP.toFraction();
        if (lift.compareTo(surgeLift.toFraction()) >= 0 && p.compareTo(surge) <= 0 && pDays.compareTo(surge) <= 0) {
            return SurgeVerdict.SURGE;
        }
        return lift.compareTo(watchLift.toFraction()) >= 0 && p.compareTo(watchP.toFraction()) <= 0
                ? SurgeVerdict.WATCH
                : SurgeVerdict.STEADY;
    }
}
