package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What has to be done next about a problem (下一步). */
public enum SlipAction {
    /** 整改 the responsible unit puts it right and reports. */
    RECTIFY("rectify", Label.of("整改", "rectify")),
    /** 现场核查 somebody checks the report on site. */
    CHECK("check", Label.of("现场核查", "check on site")),
    /** 销号 the report is accepted, or rejected. */
    ACCEPT("accept", Label.of("销号", "accept"));

    private final String code;
    private final Label label;

    SlipAction(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as programs say it: {@code rectify}. */
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
    public static SlipAction of(String code) {
        for (SlipAction value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("action: '%s' is not known; give rectify, check or accept", code);
    }
}
