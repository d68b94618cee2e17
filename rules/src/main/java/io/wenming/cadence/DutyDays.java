package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** On which days a daily rule has a duty (应办日). */
public enum DutyDays {
    /** 工作日 on working days. */
    WORKDAYS("workdays", Label.of("工作日", "working days")),
    /** 每天 on every day of the year; no calendar is looked at. */
    ALL_DAYS("all_days", Label.of("每天", "all days")),
    /** 节令期间每天 on every day of the occasions of a calendar; no calendar of working days is looked at. */
    OCCASION_DAYS("occasion_days", Label.of("节令期间每天", "days of occasions"));

    private final String code;
    private final Label label;

    DutyDays(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code all_days}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /**
     * The choice with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DutyDays of(String code) {
        for (DutyDays days : values()) {
            if (days.code.equals(requireNonNull(code, "code"))) {
                return days;
            }
        }
        throw Refusal.of("days: '%s' is not known; give workdays, all_days or occasion_days", code);
    }
}
