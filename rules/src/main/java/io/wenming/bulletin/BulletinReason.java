package io.wenming.bulletin;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What a bulletin says of its figures (通报用语), a closed list; the codes are stable. */
public enum BulletinReason implements ReasonCode {
    /** The days of the period and the day of the question. */
    PERIOD,
    /** How many duties were due, on time, late, undone and waived. */
    DUTIES,
    /** The on-time rate. */
    RATE,
    /** No duty was due: there is no rate. */
    NOTHING_DUE,
    /** The rate rose by so many points. */
    ROSE,
    /** The rate fell by so many points. */
    FELL,
    /** The rate is that of the period before. */
    UNCHANGED,
    /** One of the two periods has no rate. */
    NOT_COMPARABLE,
    /** The rank. */
    RANKED,
    /** Named among the first. */
    FIRST,
    /** Named among the last. */
    LAST,
    /** How many problems were opened, rectified, are open and overdue. */
    PROBLEMS,
    /** The last day on which a duty is in time. */
    DUE_ON,
    /** The day on which a duty was done, and the evidence. */
    DONE_ON,
    /** The day on which the evidence was recorded, if a later one. */
    RECORDED_ON,
    /** Why a duty is excused. */
    EXCUSED,
    /** A slip with its day and deadline. */
    SLIP,
    /** The day of the report that stands. */
    REPORTED_ON,
    /** The problem came back. */
    REPEATED,
    /** The working days of a year are not published: a problem is not counted. */
    NOT_COUNTED;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(BulletinReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
