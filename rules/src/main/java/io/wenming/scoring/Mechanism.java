package io.wenming.scoring;

import io.wenming.label.Label;

/**
 * What moved a score at one node (增减机制), a closed list: every {@link ScoreLine} has one. Source: scoring rules, 3 and 5.
 */
public enum Mechanism {
    /** 计分规则: what the rule of a leaf took off its points, or gave on top of them. */
    RULE("rule", Label.of("计分规则", "rule"), false),
    /** 缺报: a leaf that was not reported, or whose facts cannot be read. */
    MISSING("missing", Label.of("缺报", "not reported"), false),
    /** 剔除: a part that does not apply and whose points are left out. */
    LEFT_OUT("left_out", Label.of("剔除", "left out"), false),
    /** 计零分: a part that does not apply and gives nothing. */
    COUNTED_ZERO("counted_zero", Label.of("不涉及计零分", "not applicable, no points"), false),
    /** 折算: the rest of a group scaled to the points of the group. */
    RESCALE("rescale", Label.of("折算", "rescaled"), false),
    /** 封顶: the most that a group gives. */
    CAP("cap", Label.of("封顶", "cap"), false),
    /** 保底: the least that a group gives. */
    FLOOR("floor", Label.of("保底", "floor"), false),
    /** 负面清单: an entry of the negative list. */
    NEGATIVE_LIST("negative_list", Label.of("负面清单", "negative list"), true),
    /** 总分限: the most or the least that the total can be. */
    LIMIT("limit", Label.of("总分限", "limit of the total"), true),
    /** 缺期: what a missing period counts as. */
    MISSING_PERIOD("missing_period", Label.of("缺期", "missing period"), true),
    /** 去最低、去最高: a period that is dropped. */
    DROPPED_PERIOD("dropped_period", Label.of("去分期", "dropped period"), true),
    /** 合成: another score that the total is blended with. */
    BLEND("blend", Label.of("合成", "blend"), true),
    /** 舍入: the declared rounding. */
    ROUNDING("rounding", Label.of("舍入", "rounding"), true),
    /** 一票否决: a veto that takes the whole score. */
    VETO("veto", Label.of("一票否决", "veto"), true);

    private final String code;
    private final Label label;
    private final boolean onTotal;

    Mechanism(String code, Label label, boolean onTotal) {
        this.code = code;
        this.label = label;
        this.onTotal = onTotal;
    }

    /** The stable code, such as {@code rescale}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /** Whether it acts on the total and not at an indicator; the node of such a line is the standard. */
    public boolean isOnTotal() {
        return onTotal;
    }
}
