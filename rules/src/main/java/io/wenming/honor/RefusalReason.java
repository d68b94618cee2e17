package io.wenming.honor;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/**
 * Why an event is refused (不予受理理由): the first reason that holds, in the order of the honor rules.
 *
 * <p>Source: honor rules, section 3, the closed list of reason codes.
 */
public enum RefusalReason implements LabeledReason {
    /** 该层级类型无适用规则 no version in force, or no title rule in it, covers the title. */
    NO_RULE(Label.of("该层级类型无适用规则", "no rule applies to this title on this day")),
    /** 行为主体无权办理 the action is not this actor's, or another body is the naming body. */
    ACTOR_NOT_ENTITLED(Label.of("行为主体无权办理", "the actor is not entitled")),
    /** 创建主体已终止 the body ended on or before the day. */
    ENTITY_ENDED(Label.of("创建主体已终止", "the subject has ended")),
    /** 现行规则未设此环节 the part of the title rule that the action needs is missing. */
    EVENT_NOT_IN_PROFILE(Label.of("现行规则未设此环节", "the scheme does not know this action")),
    /** 处分期内 the title is held, but not active. */
    UNDER_SANCTION(Label.of("处分期内", "the title is under sanction")),
    /** 限制申报期内 a bar on re-application stands. */
    BARRED(Label.of("限制申报期内", "a bar stands")),
    /** 申报环节不符 the application is at another stage. */
    STAGE_NOT_ALLOWED(Label.of("申报环节不符", "the stage does not allow it")),
    /** 公示期未满 the notice still runs, or its end is not known. */
    NOTICE_RUNNING(Label.of("公示期未满", "the public notice still runs")),
    /** 称号状态不符 the title is in another state. */
    STATE_NOT_ALLOWED(Label.of("称号状态不符", "the state does not allow it")),
    /** 未经核实 the scheme asks for a verification and none is named. */
    NOT_VERIFIED(Label.of("未经核实", "not verified")),
    /** 停牌期未满 a fixed suspension still runs. */
    TOO_EARLY(Label.of("停牌期未满", "too early")),
    /** 推荐名额已满 all places for recommendations are used up. */
    QUOTA_EXHAUSTED(Label.of("推荐名额已满", "no place is left")),
    /** 未备案 a change of name was not filed. */
    NOT_FILED(Label.of("未备案", "not filed")),
    /** 更正或撤回对象不存在 a correction or rescission names nothing that it could act on. */
    NO_TARGET(Label.of("更正或撤回对象不存在", "no such target"));

    private final Label label;

    RefusalReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
