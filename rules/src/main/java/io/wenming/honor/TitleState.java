package io.wenming.honor;

import io.wenming.label.Label;

/**
 * The state (称号状态) of one title of one subject on a day; read at the end of the day. Exactly one holds.
 *
 * <p>Source: honor rules, section 3.
 */
public enum TitleState {
    /** 无称号 nothing was ever held, or a revocation has lapsed. */
    NONE(Label.of("无称号", "no title")),
    /** 有效 held without reservation. */
    ACTIVE(Label.of("有效", "active")),
    /** 限期整改 held and usable, to be put right by a deadline (黄牌). */
    WARNED(Label.of("限期整改", "warned")),
    /** 停止资格 held, but not to be used. */
    SUSPENDED(Label.of("停止资格", "suspended")),
    /** 待复评 a suspension has run out; restoring is a decision. */
    AWAITING_REASSESSMENT(Label.of("待复评", "awaiting reassessment")),
    /** 暂缓保留 held, but not on the list of retained titles. */
    DEFERRED(Label.of("暂缓保留", "deferred")),
    /** 届满 the term has run out, or the subject was ranked out. */
    EXPIRED(Label.of("届满", "expired")),
    /** 终止 ended by a structural change or a missing report. */
    TERMINATED(Label.of("终止", "terminated")),
    /** 由继承者承继 ended; a successor may have it re-identified. */
    SUCCEEDED(Label.of("由继承者承继", "succeeded")),
    /** 转类 ended by a move to another type. */
    CONVERTED(Label.of("转类", "converted")),
    /** 撤销 taken away by the naming body, or by a rule of the scheme. */
    REVOKED(Label.of("撤销", "revoked"));

    private final Label label;

    TitleState(Label label) {
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

    /** Whether the title is held: active, warned, suspended, awaiting reassessment or deferred. */
    public boolean isHeld() {
        return switch (this) {
            case ACTIVE, WARNED, SUSPENDED, AWAITING_REASSESSMENT, DEFERRED -> true;
            case NONE, EXPIRED, TERMINATED, SUCCEEDED, CONVERTED, REVOKED -> false;
        };
    }

    /** Whether the title counts for rules: active or warned. */
    public boolean isUsable() {
        return this == ACTIVE || this == WARNED;
    }

    /** Whether the title is held under a sanction: held, but not active. */
    public boolean isUnderSanction() {
        return isHeld() && this != ACTIVE;
    }
}
