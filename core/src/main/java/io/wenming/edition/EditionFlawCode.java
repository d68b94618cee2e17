package io.wenming.edition;

import io.wenming.finding.FlawReason;
import io.wenming.label.Label;

/** What is wrong with the versions of one document (版本衔接问题), a closed list; the codes are stable. */
public enum EditionFlawCode implements FlawReason {
    /** A version of another document. */
    OTHER_ID(Label.of("“{0}”不是“{1}”的版本", "''{0}'' is no version of ''{1}''; give versions of one document")),
    /** A version that stands twice. */
    VERSION_TWICE(Label.of("版本“{0}”重复", "version ''{0}'' stands twice; give each once")),
    /** It takes the place of one that is not older. */
    SUPERSEDES_LATER(Label.of(
            "版本“{0}”不晚于其代替的“{1}”施行",
            "version ''{0}'' does not begin after ''{1}'', whose place it takes; give a later day")),
    /** Two are in force on one day. */
    OVERLAP(
            Label.of(
                    "自 {2} 起版本“{0}”与“{1}”同时施行",
                    "versions ''{0}'' and ''{1}'' are both in force on {2}; end the first one before, or let the second supersede it")),
    /** None is in force between two. */
    HOLE(Label.of(
            "版本“{0}”与“{1}”之间，自 {2} 至 {3} 没有施行的版本",
            "no version is in force from {2} to {3}, between ''{0}'' and ''{1}''; let one follow the other"));

    private final Label label;

    EditionFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
