package io.wenming.scoring;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** What is said of a difference between two scores (得分变化理由), a closed list; the codes are stable. */
public enum DifferenceReason implements LabeledReason {
    /** The score became another one. */
    SCORE(Label.of("总分由 {0} 分变为 {1} 分", "the score goes from {0} to {1}")),
    /** The status became another one. */
    STATUS(Label.of("结论由“{0}”变为“{1}”", "the status goes from ''{0}'' to ''{1}''")),
    /** There was no score before. */
    NO_SCORE_BEFORE(Label.of("原无分", "there is no score before")),
    /** There is no score after. */
    NO_SCORE_AFTER(Label.of("现无分", "there is no score after")),
    /** What an indicator offers in points of the total became another amount. */
    OFFERED(Label.of("分值由 {0} 分变为 {1} 分", "its points go from {0} to {1}")),
    /** What a mechanism adds to the score became another amount. */
    MOVED(Label.of("{0}由 {1} 分变为 {2} 分", "{0}: from {1} to {2} points")),
    /** How many of a population are affected. */
    POPULATION(Label.of("{0} 家中，{1} 家升分，{2} 家降分，{3} 家结论改变", "of {0}, {1} rise, {2} fall, and {3} have another status")),
    /** Only the standard before has the indicator. */
    ONLY_BEFORE(Label.of("仅原标准有此项", "only the standard before has it")),
    /** Only the standard after has the indicator. */
    ONLY_AFTER(Label.of("仅现标准有此项", "only the standard after has it"));

    private final Label label;

    DifferenceReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
