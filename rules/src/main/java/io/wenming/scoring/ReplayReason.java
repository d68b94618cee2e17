package io.wenming.scoring;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** What is said of a kept decision that is asked again (复算理由), a closed list; the codes are stable. */
public enum ReplayReason implements LabeledReason {
    /** Nothing differs. */
    SAME(Label.of("复算结果与存档逐字一致", "it comes out as it was kept, to the last character")),
    /** It was decided under another standard. */
    STANDARD(Label.of("存档所用测评体系为“{0}”，现为“{1}”", "it was decided under ''{0}'', not ''{1}''")),
    /** It was decided under another version. */
    VERSION(Label.of("存档所用版本为“{0}”，现为“{1}”", "it was decided under version ''{0}'', not ''{1}''")),
    /** The version says something else than it did. */
    CONTENT(Label.of("测评体系内容摘要原为 {0}，现为 {1}", "the content of the standard was {0} and is {1}")),
    /** What is kept as inputs are no facts. */
    UNREADABLE_INPUTS(Label.of("存档的数据无法读取：{0}", "the kept inputs cannot be read: {0}")),
    /** What is kept as result is no finding. */
    UNREADABLE_RESULT(Label.of("存档的结论无法读取：{0}", "the kept result cannot be read: {0}")),
    /** The inputs are not written as they were. */
    INPUTS(Label.of("存档的数据不是规范形式，规范形式为 {0}", "the kept inputs are not in canonical form, which is {0}")),
    /** A line has another content. */
    LINE(Label.of("{0} 原为 {1}，现为 {2}", "{0} was {1} and is {2}")),
    /** A line is only in what was kept. */
    ONLY_KEPT(Label.of("{0} 原为 {1}，现无", "{0} was {1} and is no more")),
    /** A line is only in what comes out. */
    ONLY_NOW(Label.of("{0} 原无，现为 {1}", "{0} was not there and is {1}"));

    private final Label label;

    ReplayReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
