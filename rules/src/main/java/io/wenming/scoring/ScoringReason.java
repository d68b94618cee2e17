package io.wenming.scoring;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** Why a node scored what it did (计分理由), a closed list; the codes are stable. */
public enum ScoringReason implements ReasonCode {
    /** Requirement met. */
    FULFILLED,
    /** Requirement not met. */
    NOT_FULFILLED,
    /** So many of a sample passed, so many were needed. */
    SAMPLE,
    /** So many lines passed of those that apply. */
    LINES,
    /** No line applies. */
    NO_LINES,
    /** The assessor's score. */
    ASSESSED,
    /** The assessor's score was held within 0 and the points. */
    HELD_WITHIN,
    /** An embedder's award was held within the range that its rule declares. */
    HELD_TO_RANGE,
    /** A grade and its points. */
    GRADE,
    /** A band and its points. */
    BAND,
    /** No band holds. */
    NO_BAND,
    /** A share in percent of the points. */
    SHARE,
    /** Nothing is due. */
    NOTHING_DUE,
    /** A kind of incident, times, each, together. */
    CHARGED,
    /** A kind of incident that costs more each time, times, together. */
    CHARGED_RISING,
    /** The sub-cap of a kind. */
    CHARGE_CAPPED,
    /** The sum was multiplied. */
    MULTIPLIED,
    /** An event takes all points. */
    ZEROED,
    /** Nothing was found. */
    NO_INCIDENT,
    /** A value at or above its target. */
    TARGET_MET,
    /** A value below its target and what that costs. */
    SHORT_OF_TARGET,
    /** So many readings, what they lose together, their mean. */
    MEAN_LOSS,
    /** There is no reading. */
    NO_READINGS,
    /** The base of a ledger. */
    BASE,
    /** An entry of a ledger, times, points. */
    POSTED,
    /** An entry of a ledger that was put right on the spot, with its factor. */
    POSTED_ON_SPOT,
    /** An entry of a ledger that counts twice. */
    POSTED_DOUBLED,
    /** An entry of a ledger that was put right on the spot and counts twice. */
    POSTED_ON_SPOT_DOUBLED,
    /** An award that counts and its points. */
    AWARDED,
    /** An award that a higher one of the same project and year, or the highest of all, replaces. */
    NOT_COUNTED,
    /** No award. */
    NO_AWARD,
    /** Below the line: the points are lost. */
    BELOW_LINE,
    /** Named among the last. */
    NAMED_LAST,
    /** A score given elsewhere, as a share of the points. */
    SCORE_SHARE,
    /** A kind that the standard does not have. */
    UNKNOWN_KIND,
    /** A grade that the standard does not have. */
    UNKNOWN_GRADE,
    /** Another number of marks than the rule wants. */
    WRONG_SIZE,
    /** It is for other roles. */
    NOT_FOR_ROLE,
    /** Exempt from inspection: full points. */
    EXEMPT,
    /** An input is not applicable. */
    INPUT_NOT_APPLICABLE,
    /** An input is missing. */
    INPUT_MISSING,
    /** An input was given under its name with another type. */
    INPUT_OTHER_TYPE,
    /** A number that is outside of what its input can be. */
    OUTSIDE_RANGE,
    /** Missing counts as zero. */
    MISSING_ZERO,
    /** Missing counts as full points. */
    MISSING_FULL,
    /** Missing counts as not applicable. */
    MISSING_NOT_APPLICABLE,
    /** Not applicable and left out. */
    LEFT_OUT,
    /** Not applicable and counted with full points. */
    COUNTED_FULL,
    /** Not applicable and counted with zero. */
    COUNTED_ZERO,
    /** Every part is left out. */
    ALL_LEFT_OUT,
    /** Rescaled to the points offered. */
    RESCALED,
    /** The sum of the weighted parts. */
    SUM,
    /** Cut to the cap. */
    CAP,
    /** Raised to the floor. */
    FLOOR,
    /** Rounded. */
    ROUNDED,
    /** An entry of the negative list. */
    NEGATIVE,
    /** An entry of the negative list that was not reported. */
    NEGATIVE_UNREPORTED,
    /** No facts of the period. */
    PERIOD_MISSING,
    /** A missing period counts as so many points. */
    PERIOD_COUNTED_AS,
    /** A missing period does not count. */
    PERIOD_EXCLUDED,
    /** The share of the period in the total. */
    PERIOD_SHARE,
    /** One of the lowest periods, left out. */
    DROPPED_LOWEST,
    /** One of the highest periods, left out. */
    DROPPED_HIGHEST,
    /** Blended with another score, its weight. */
    BLENDED,
    /** Blended with 0, since the other score is missing. */
    BLENDED_MISSING,
    /** Not blended, since the other score is missing. */
    BLEND_SKIPPED,
    /** The total has more digits than can be printed. */
    TOO_LARGE,
    /** A veto with its effect. */
    VETO,
    /** The veto takes the whole score. */
    VETO_ZERO,
    /** A gate is shut. */
    GATE_SHUT,
    /** The pass mark is reached. */
    PASSED,
    /** The pass mark is not reached. */
    FAILED,
    /** There is no score. */
    UNSCORED;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(ScoringReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
