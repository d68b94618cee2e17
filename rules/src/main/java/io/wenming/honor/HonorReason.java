package io.wenming.honor;

import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;

/** What findings about honors say (荣誉结论理由), a closed list; the codes are stable. */
public enum HonorReason implements ReasonCode {
    /** On a day. */
    ON,
    /** Since a day. */
    SINCE,
    /** An action, with the id and the day of the event. */
    BY_EVENT,
    /** A timer, with the action, id and day of the event that set it. */
    BY_TIMER,
    /** The event was one of another subject. */
    OF_SUBJECT,
    /** The event was for another title. */
    OF_TITLE,
    /** Document number. */
    DOCUMENT,
    /** Who acted. */
    ISSUED_BY,
    /** Who verified the grounds. */
    VERIFIED_BY,
    /** A version in force since a day. */
    RULE,
    /** Nothing was ever named. */
    NEVER_NAMED,
    /** The current naming: its day and event. */
    NAMED_ON,
    /** Last valid day. */
    VALID_UNTIL,
    /** Valid without an end. */
    VALID_OPEN,
    /** Last suspended day, and the first day after. */
    SUSPENDED_UNTIL,
    /** Suspended without an end. */
    SUSPENDED_OPEN,
    /** Deadline for putting right. */
    DEADLINE,
    /** No deadline for putting right. */
    NO_DEADLINE,
    /** Last deferred day. */
    DEFERRED_UNTIL,
    /** Deferred without an end. */
    DEFERRED_OPEN,
    /** What a timer brings, from a day on. */
    AFTERWARDS,
    /** Who may have it re-identified. */
    SUCCESSOR,
    /** The successor has had it re-identified. */
    TAKEN_OVER,
    /** Re-identified on a day, and held since another. */
    REIDENTIFIED,
    /** Stage of an application. */
    STAGE,
    /** State of a title. */
    STATE,
    /** A notice: publication, last day, first day of naming. */
    NOTICE,
    /** A notice whose end needs a year without published working days: publication, year. */
    NOTICE_END_UNKNOWN,
    /** The first day that is free again. */
    FREE_FROM,
    /** A bar whose end is not known. */
    FREE_NEVER,
    /** The body from which a bar was taken over. */
    BAR_FROM,
    /** Who may act, and who did. */
    ACTORS,
    /** The naming body. */
    NAMING_BODY,
    /** How many may be recommended. */
    PLACES,
    /** What an amendment names. */
    TARGET,
    /** What would have been accepted. */
    ALLOWED,
    /** Asked for a round. */
    ROUND,
    /** What is wanted. */
    WANTED,
    /** A fact and its value. */
    FACT,
    /** How much is lacking. */
    LACKING,
    /** Who is concerned. */
    CONCERNED,
    /** Incidents. */
    INCIDENTS,
    /** Events. */
    EVENTS,
    /** The first day on which time alone would do. */
    EARLIEST;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(HonorReason.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }
}
