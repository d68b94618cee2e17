package io.wenming.honor;

import io.wenming.label.Label;

/**
 * The stage (申报环节) of an application for one title.
 *
 * <p>Source: honor rules, section 3.
 */
public enum Stage {
    /** 无申报 no application is under way. */
    NONE(Label.of("无申报", "none")),
    /** 已申报 the subject has applied. */
    APPLIED(Label.of("已申报", "applied")),
    /** 已推荐 its superior has recommended it. */
    RECOMMENDED(Label.of("已推荐", "recommended")),
    /** 提名 it is tested over the years of a round. */
    NOMINEE(Label.of("提名", "nominee")),
    /** 候选 it has been assessed. */
    CANDIDATE(Label.of("候选", "candidate")),
    /** 公示中 it is on public notice. */
    ON_NOTICE(Label.of("公示中", "on notice"));

    private final Label label;

    Stage(Label label) {
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
