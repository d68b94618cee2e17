package io.wenming.scoring;

import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;

/** How a step counts that is not whole (不足一步). */
public enum PartialStep {
    /** 按比例: as it is. */
    PRORATA("prorata", Label.of("不足一步按比例", "part of a step counts in proportion")),
    /** 不足不扣: rounded down. */
    FLOOR("floor", Label.of("不足一步不扣", "part of a step does not count")),
    /** 不足按一步: rounded up. */
    CEIL("ceil", Label.of("不足一步按一步", "part of a step counts as one"));

    private final String code;
    private final Label label;

    PartialStep(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /** The steps that count. */
    Fraction count(Fraction steps) {
        return switch (this) {
            case PRORATA -> steps;
            case FLOOR -> whole(steps, RoundingMode.FLOOR);
            case CEIL -> whole(steps, RoundingMode.CEILING);
        };
    }

    private static Fraction whole(Fraction steps, RoundingMode mode) {
        return Fraction.of(steps.rounded(0, mode).unscaledValue(), BigInteger.ONE);
    }
}
