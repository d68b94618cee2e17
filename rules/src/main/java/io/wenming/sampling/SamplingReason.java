package io.wenming.sampling;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** Why a place, a category or a unit has its value (点位抽样计分理由), a closed list; the codes are stable. */
public enum SamplingReason implements ReasonCode {
    /** So many lines of a place passed of those that apply. */
    LINES,
    /** No line of a place applies: it is left out. */
    NO_LINES,
    /** The mean of so many places. */
    MEAN,
    /** So many lines of all places passed of those that apply. */
    POOLED,
    /** There is no place of the category with a line that applies. */
    NO_PLACE,
    /** A category without places does not count. */
    EXCLUDED,
    /** A category without places counts as so many points. */
    COUNTED_AS,
    /** A category without places counts as the mean of so many peers. */
    PEER_MEAN,
    /** No unit of the group has places of the category. */
    NO_PEER,
    /** The share of the category in the score. */
    SHARE,
    /** Rounded. */
    ROUNDED,
    /** No category has a value: there is no score. */
    UNSCORED,
    /** The score has more digits than can be printed. */
    TOO_LARGE,
    /** The rank in the group. */
    RANKED,
    /** Named among the first. */
    FIRST,
    /** Named among the last. */
    LAST;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(SamplingReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
