package io.wenming.honor;

import io.wenming.label.Label;
import java.math.RoundingMode;

/**
 * How a share of places is rounded to a whole number (名额取整).
 *
 * <p>Source: honor rules, section 5 (quota).
 */
public enum QuotaRounding {
    /** 舍去尾数 down. */
    FLOOR(Label.of("舍去尾数", "down"), RoundingMode.FLOOR),
    /** 进一 up. */
    CEIL(Label.of("进一", "up"), RoundingMode.CEILING),
    /** 四舍五入 a half goes up. */
    HALF_UP(Label.of("四舍五入", "half up"), RoundingMode.HALF_UP);

    private final Label label;
    private final RoundingMode mode;

    QuotaRounding(Label label, RoundingMode mode) {
        this.label = label;
        this.mode = mode;
    }

    /** The stable code. */
    public String code() {
        return name();
    }

    /** The term. */
    public Label label() {
        return label;
    }

    RoundingMode mode() {
        return mode;
    }
}
