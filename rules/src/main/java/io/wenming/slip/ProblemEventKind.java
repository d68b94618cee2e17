package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What can happen to a problem (整改事件). */
public enum ProblemEventKind {
    /** 整改到位 the unit reports that it is rectified. */
    RECTIFIED("rectified", Label.of("整改到位", "rectified")),
    /** 现场核查 somebody checked on site that it is as reported; the report goes on standing. */
    CHECKED("checked", Label.of("现场核查", "checked on site")),
    /** 返工 the report is rejected; the problem is open again. */
    REJECTED("rejected", Label.of("返工", "rejected")),
    /** 销号 the report is accepted; the problem is closed. */
    ACCEPTED("accepted", Label.of("销号", "accepted"));

    private final String code;
    private final Label label;

    ProblemEventKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code accepted}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /**
     * The value with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ProblemEventKind of(String code) {
        for (ProblemEventKind value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("event: '%s' is not known; give rectified, checked, rejected or accepted", code);
    }
}
