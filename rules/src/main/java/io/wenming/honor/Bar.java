package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.honor.BarLength.Open;
import io.wenming.honor.BarLength.Rounds;
import io.wenming.honor.BarLength.YearEnd;
import io.wenming.honor.BarLength.Years;
import io.wenming.label.Refusal;
import java.io.Serializable;

/**
 * A bar on re-application (限制申报): after a revocation, or after being ranked out, the same title may not be applied for
 * and not be conferred. {@code Bar.years(2)} after a revocation on 1 March 2023 ends with 28 February 2025. Of several
 * bars the latest end counts.
 *
 * <p>Source: honor rules, section 6 (bars).
 *
 * @param after what it follows: {@link HonorAction#REVOKE} or {@link HonorAction#RANKED_OUT}
 * @param length how long it stands
 */
public record Bar(HonorAction after, BarLength length) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks what it follows.
     *
     * @throws IllegalArgumentException if that is another action
     */
    public Bar {
        requireNonNull(length, "length");
        Refusal.unless(
                requireNonNull(after, "after") == HonorAction.REVOKE || after == HonorAction.RANKED_OUT,
                "after: %s starts no bar; give REVOKE or RANKED_OUT",
                after);
    }

    /**
     * Years after a revocation; the anniversary is free.
     *
     * @param years 1 to 200
     */
    public static Bar years(int years) {
        return new Bar(HonorAction.REVOKE, new Years(years, false));
    }

    /**
     * To the end of the year that lies this many years after a revocation; 31 December itself is free.
     *
     * @param years 1 to 200
     */
    public static Bar yearEnd(int years) {
        return new Bar(HonorAction.REVOKE, new YearEnd(years));
    }

    /**
     * Rounds after a revocation, the one in progress included; free from the day after the last of them closes.
     *
     * @param rounds 1 or more
     */
    public static Bar rounds(int rounds) {
        return new Bar(HonorAction.REVOKE, new Rounds(rounds, true));
    }

    /** Without an end after a revocation, until it is lifted. */
    public static Bar open() {
        return new Bar(HonorAction.REVOKE, new Open());
    }

    /** The same bar after another action. */
    public Bar after(HonorAction action) {
        return new Bar(action, length);
    }

    /** The same bar of another length. */
    public Bar lasting(BarLength other) {
        return new Bar(after, other);
    }
}
