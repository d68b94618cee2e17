package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wenming.label.Label;
import io.wenming.label.Refusal;

/**
 * What an event of the register does (事项): the closed list. Each constant says who may do it.
 *
 * <p>Source: honor rules, section 3 (table of events) and section 2 (amendments).
 */
public enum HonorAction {
    /** 申报 the subject applies for a title. */
    APPLY(Kind.TITLE, Label.of("申报", "apply"), Actor.ENTITY),
    /** 推荐 its superior recommends it. */
    RECOMMEND(Kind.TITLE, Label.of("推荐", "recommend"), Actor.RECOMMENDER),
    /** 退回 the application ends without a naming. */
    REJECT(Kind.TITLE, Label.of("退回", "reject"), Actor.RECOMMENDER, Actor.OFFICE, Actor.BODY),
    /** 提名 the subject is tested over the years of a round. */
    NOMINATE(Kind.TITLE, Label.of("提名", "nominate"), Actor.OFFICE, Actor.BODY),
    /** 年度测评 a yearly test is on record. */
    YEAR_TEST(Kind.TITLE, Label.of("年度测评", "yearly test"), Actor.OFFICE),
    /** 测评 the assessment that makes a candidate. */
    ASSESS(Kind.TITLE, Label.of("测评", "assess"), Actor.OFFICE),
    /** 公示 the candidate goes on public notice. */
    PUBLICIZE("PUBLICISE", Kind.TITLE, Label.of("公示", "publicize"), Actor.OFFICE, Actor.BODY),
    /** 异议成立 an objection ends the application. */
    OBJECTION_UPHELD(Kind.TITLE, Label.of("异议成立", "objection upheld"), Actor.OFFICE, Actor.BODY),
    /** 命名 the title is conferred, or conferred again. */
    NAME(Kind.TITLE, Label.of("命名", "name"), Actor.BODY),
    /** 复查合格 a review is passed. */
    REVIEW_PASS(Kind.TITLE, Label.of("复查合格", "review passed"), Actor.OFFICE, Actor.BODY),
    /** 限期整改 a yellow card: to be put right by a deadline. */
    WARN(Kind.TITLE, Label.of("限期整改", "warn"), Actor.OFFICE, Actor.BODY),
    /** 停止资格 the title is suspended. */
    SUSPEND(Kind.TITLE, Label.of("停止资格", "suspend"), Actor.BODY),
    /** 恢复 a suspended title is restored. */
    REASSESS_PASS(Kind.TITLE, Label.of("恢复", "restore"), Actor.BODY),
    /** 撤销 the title is revoked. */
    REVOKE(Kind.TITLE, Label.of("撤销", "revoke"), Actor.BODY),
    /** 暂缓保留 the title is not on the list of retained ones. */
    NOT_RETAINED(Kind.TITLE, Label.of("暂缓保留", "not retained"), Actor.OFFICE, Actor.BODY),
    /** 自查报告 the subject reports on itself. */
    SELF_REPORT(Kind.TITLE, Label.of("自查报告", "self-report"), Actor.ENTITY),
    /** 末位退出 the last in the ranking leave. */
    RANKED_OUT(Kind.TITLE, Label.of("末位退出", "ranked out"), Actor.OFFICE, Actor.BODY),
    /** 转类 the title ends, since the subject moves to another type. */
    MIGRATE(Kind.TITLE, Label.of("转类", "migrate"), Actor.BODY),
    /** 解除限制 the bars on re-application are lifted. */
    LIFT_BAR(Kind.TITLE, Label.of("解除申报限制", "lift bar"), Actor.OFFICE, Actor.BODY),
    /** 重新认定 a successor takes over the title. */
    REIDENTIFY(Kind.TITLE, Label.of("重新认定", "re-identify"), Actor.BODY),
    /** 更名 the subject has another name. */
    RENAME(Kind.STRUCTURE, Label.of("更名", "rename"), Actor.ENTITY, Actor.REGISTRAR),
    /** 合并 the subject merges into another. */
    MERGE(Kind.STRUCTURE, Label.of("合并", "merge"), Actor.REGISTRAR),
    /** 分立 the subject splits. */
    SPLIT(Kind.STRUCTURE, Label.of("分立", "split"), Actor.REGISTRAR),
    /** 重组 the subject is reorganized. */
    REORGANIZE("REORGANISE", Kind.STRUCTURE, Label.of("重组", "reorganize"), Actor.REGISTRAR),
    /** 撤销机构 the subject is abolished. */
    ABOLISH(Kind.STRUCTURE, Label.of("撤销机构", "abolish"), Actor.REGISTRAR),
    /** 区划调整 the divisions are redrawn. */
    REDISTRICT(Kind.STRUCTURE, Label.of("区划调整", "redistrict"), Actor.REGISTRAR),
    /** 更正 parts of an event on record are replaced; anyone who keeps the register may. */
    CORRECT(Kind.AMENDMENT, Label.of("更正", "correct"), Actor.values()),
    /** 撤回 an event on record never happened; anyone who keeps the register may. */
    RESCIND(Kind.AMENDMENT, Label.of("撤回", "rescind"), Actor.values());

    private enum Kind {
        TITLE,
        STRUCTURE,
        AMENDMENT
    }

    private final String code;
    private final Kind kind;
    private final Label label;
    private final ImmutableSet<Actor> actors;

    HonorAction(String code, Kind kind, Label label, Actor... actors) {
        this.code = code;
        this.kind = kind;
        this.label = label;
        this.actors = Sets.immutableEnumSet(ImmutableSet.copyOf(actors));
    }

    HonorAction(Kind kind, Label label, Actor... actors) {
        this.code = name();
        this.kind = kind;
        this.label = label;
        this.actors = Sets.immutableEnumSet(ImmutableSet.copyOf(actors));
    }

    /** The stable code, such as {@code NAME}; the one of 公示 is {@code PUBLICISE}, that of 重组 {@code REORGANISE}. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    /** Who may do it. */
    public ImmutableSet<Actor> actors() {
        return actors;
    }

    /** Whether it acts on one title of one subject. */
    public boolean isForTitle() {
        return kind == Kind.TITLE;
    }

    /** Whether it changes the subject itself (机构变更). */
    public boolean isStructural() {
        return kind == Kind.STRUCTURE;
    }

    /** Whether it acts on the record: a correction or rescission. */
    public boolean isAmendment() {
        return kind == Kind.AMENDMENT;
    }

    /**
     * The action with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static HonorAction of(String code) {
        for (HonorAction action : values()) {
            if (action.code.equals(requireNonNull(code, "code"))) {
                return action;
            }
        }
        throw Refusal.of(
                "action: '%s' is not known; give one of %s",
                code,
                ImmutableSet.copyOf(values()).stream().map(HonorAction::code).toList());
    }
}
