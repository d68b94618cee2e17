package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What a second suspension does while one runs (停牌期间再次停牌).
 *
 * <p>Source: honor rules, section 6.
 */
public enum SecondGround {
    /** 重新计算 the later of the old and the new end; open-ended wins. */
    RESTART(Label.of("重新计算", "restart")),
    /** 顺延 the old end and the new period after it; open-ended wins. */
    EXTEND(Label.of("顺延", "extend")),
    /** 不变 the old end stays. */
    KEEP(Label.of("不变", "keep"));

    private final Label label;

    SecondGround(Label label) {
        this.label = label;
    }

    /** The stable code, as documents and registers write it. */
    public String code() {
        return name();
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
