package io.wenming.edition;

import io.wenming.label.Label;

/** What a version is (版本状态). */
public enum EditionStatus {
    /** 征求意见 a draft that asks for opinions; it is in force on no day. */
    DRAFT("draft", Label.of("征求意见", "draft")),
    /** 施行 issued; it is in force on its days. */
    IN_FORCE("in_force", Label.of("施行", "in force")),
    /** 废止 repealed; it was in force until a day, which it names. */
    REPEALED("repealed", Label.of("废止", "repealed"));

    private final String code;
    private final Label label;

    EditionStatus(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
