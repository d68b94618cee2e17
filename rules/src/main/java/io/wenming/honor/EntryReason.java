package io.wenming.honor;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/**
 * Why a subject may not apply (不具备申报资格理由).
 *
 * <p>Source: honor rules, sections 3 (closed list of reason codes) and 4.
 */
public enum EntryReason implements LabeledReason {
    /** 该层级类型无适用规则 comes alone. */
    NO_RULE(Label.of("该层级类型无适用规则", "no rule applies to this title on this day")),
    /** 创建主体已终止 the body ended on or before the day. */
    ENTITY_ENDED(Label.of("创建主体已终止", "the subject has ended")),
    /** 限制申报期内 a bar on re-application stands. */
    BARRED(Label.of("限制申报期内", "a bar stands")),
    /** 处分期内 the title is held, but not active. */
    UNDER_SANCTION(Label.of("处分期内", "the title is under sanction")),
    /** 申报已在进行 the stage of the title is not none. */
    ALREADY_APPLIED(Label.of("申报已在进行", "an application is under way")),
    /** 申报权暂停 incidents pause the right to apply. */
    RIGHT_PAUSED(Label.of("申报权暂停", "the right to apply is paused")),
    /** 不在申报时段 the day lies in no round, or not in the one asked about. */
    WINDOW_CLOSED(Label.of("不在申报时段", "no round is open")),
    /** 主体类别不符 the kind is another one, or not known. */
    KIND_NOT_ADMITTED(Label.of("主体类别不符", "the kind of subject is not admitted")),
    /** 非独立法人 or not known to be one. */
    NOT_LEGAL_PERSON(Label.of("非独立法人", "not a legal person")),
    /** 未登记 or not known to be. */
    NOT_REGISTERED(Label.of("未登记", "not registered")),
    /** 人数不足 fewer than the rule asks for. */
    TOO_FEW_STAFF(Label.of("人数不足", "too few staff")),
    /** 创建时间不足 the years are not complete, or the first day is not known. */
    CREATION_TOO_SHORT(Label.of("创建时间不足", "creation work too short")),
    /** 居住时间不足 the years are not complete, or the first day is not known. */
    RESIDENCE_TOO_SHORT(Label.of("居住时间不足", "residence too short")),
    /** 级别偏低 the rank is below the lowest one admitted, or not known. */
    RANK_TOO_LOW(Label.of("级别偏低", "the rank is too low")),
    /** 级别偏高 the rank is above the highest one admitted. */
    RANK_TOO_HIGH(Label.of("级别偏高", "the rank is too high")),
    /** 前置称号不符 no branch of the prerequisites is met. */
    PREREQ_NOT_MET(Label.of("前置称号不符", "the prerequisite title is not met")),
    /** 越级申报 the tier just below is not usable. */
    TIER_SKIPPED(Label.of("越级申报", "a tier is skipped")),
    /** 下属单位占比不足 too few subordinates hold the title. */
    SHARE_TOO_LOW(Label.of("下属单位占比不足", "too few subordinates hold the title")),
    /** 前置指标未达标 a figure misses the line, or is not known. */
    GATE_FAILED(Label.of("前置指标未达标", "a figure misses the line")),
    /** 类别互斥 another type of the same set is applied for or held. */
    TRACK_EXCLUSIVE(Label.of("类别互斥", "another track excludes it")),
    /** 过渡期已满 subjects of this kind apply for another type by now. */
    MIGRATION_GRACE_OVER(Label.of("过渡期已满", "the time of transition is over")),
    /** 重复命名 one of the types was named before, or is usable now. */
    REPEAT_AWARD(Label.of("重复命名", "already named"));

    private final Label label;

    EntryReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
