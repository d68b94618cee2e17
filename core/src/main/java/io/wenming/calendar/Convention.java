package io.wenming.calendar;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** Where a day goes that is not worked (顺延方式); {@link WorkingCalendar#adjust} applies it. */
public enum Convention {
    /** 不调整: it stays; no calendar is looked at. */
    NONE("none", Label.of("不调整", "not moved")),
    /** 顺延: to the first working day from it on. */
    FOLLOWING("following", Label.of("顺延", "following working day")),
    /** 提前: to the last working day up to it. */
    PRECEDING("preceding", Label.of("提前", "preceding working day")),
    /** 月内顺延: to the first working day from it on inside its calendar month; if there is none, as PRECEDING. */
    MODIFIED_FOLLOWING("modified_following", Label.of("月内顺延", "following working day of the month, else preceding"));

    private final String code;
    private final Label label;

    Convention(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code modified_following}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /**
     * The convention with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Convention of(String code) {
        for (Convention convention : values()) {
            if (convention.code.equals(requireNonNull(code, "code"))) {
                return convention;
            }
        }
        throw Refusal.of("convention: '%s' is not known; give none, following, preceding or modified_following", code);
    }
}
