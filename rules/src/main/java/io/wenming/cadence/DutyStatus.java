package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** How a duty stands on a day (办理状态). */
public enum DutyStatus {
    /** 按期 done and recorded in time. */
    ON_TIME("on_time", Label.of("按期", "on time")),
    /** 逾期完成 done after the due day, or recorded too late. */
    LATE("late", Label.of("逾期完成", "late")),
    /** 未到期 not done, not yet due. */
    PENDING("pending", Label.of("未到期", "pending")),
    /** 逾期未办 not done, past the due day, still possible late. */
    OVERDUE("overdue", Label.of("逾期未办", "overdue")),
    /** 缺失 not done and no longer possible. */
    MISSED("missed", Label.of("缺失", "missed")),
    /** 免办 not done and excused. */
    WAIVED("waived", Label.of("免办", "waived"));

    private final String code;
    private final Label label;

    DutyStatus(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code on_time}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /** Whether the duty was done, in time or late. */
    public boolean isDone() {
        return this == ON_TIME || this == LATE;
    }

    /**
     * The status with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DutyStatus of(String code) {
        for (DutyStatus status : values()) {
            if (status.code.equals(requireNonNull(code, "code"))) {
                return status;
            }
        }
        throw Refusal.of("status: '%s' is not known; give on_time, late, pending, overdue, missed or waived", code);
    }
}
