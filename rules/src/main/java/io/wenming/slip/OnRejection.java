package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What a rejected report (返工) does to the slip in force. */
public enum OnRejection {
    /** 原单继续: the slip in force stays, with its deadline. */
    KEEP("keep", Label.of("原单继续", "the slip stays")),
    /** 升级: the next rung is issued that day; on the last rung the last one again. */
    NEXT("next", Label.of("升级", "the next rung is issued"));

    private final String code;
    private final Label label;

    OnRejection(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code keep}. */
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
    public static OnRejection of(String code) {
        for (OnRejection value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("onRejection: '%s' is not known; give keep or next", code);
    }
}
