package io.wenming.finding;

import io.wenming.label.Label;

/** How much a flaw says (疑点程度). */
public enum FlawSeverity {
    /** 提示: it is true, and often meant so, such as full marks of 86 where only a part of a table is in force. */
    REMARK("remark", Label.of("提示", "remark")),
    /** 缺陷: something of the document can never do what it is written for. */
    DEFECT("defect", Label.of("缺陷", "defect"));

    private final String code;
    private final Label label;

    FlawSeverity(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** A stable code. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
