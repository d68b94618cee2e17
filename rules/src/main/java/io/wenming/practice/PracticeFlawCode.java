package io.wenming.practice;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** What does not fit together in records (台账疑点), a closed list; the codes are stable. */
public enum PracticeFlawCode implements LabeledReason {
    /** A record names another that is not here. */
    UNKNOWN_REFERENCE(Label.of("所指{0}“{1}”不在台账中", "the {0} ''{1}'' that it names is not among the records")),
    /** A record names another that was not there on its day. */
    NOT_THERE(Label.of("所指{0}“{1}”在 {2} 尚未成立或已终止", "the {0} ''{1}'' that it names was not there on {2}")),
    /** The team above is not of a higher level. */
    PARENT_LEVEL(Label.of("上级队伍“{0}”的层级不高于本队", "the team above, ''{0}'', is not of a higher level")),
    /** The level of a venue is not that of its division. */
    VENUE_LEVEL(Label.of("{0}应设在{1}，所在区划为 {2}", "a {0} belongs to a {1}; its division is {2}")),
    /** There is a rating without the step that gives it. */
    RATING_WITHOUT_STEP(Label.of("有评分而无评单环节", "there is a rating, and no step that gave it")),
    /** The step that gives the rating was taken, and there is none. */
    STEP_WITHOUT_RATING(Label.of("已评单而无评分", "it was rated, and the rating is missing"));

    private final Label label;

    PracticeFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
