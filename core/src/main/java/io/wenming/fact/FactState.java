package io.wenming.fact;

import io.wenming.label.Label;

/** What is known of an input (数据状态). Missing is not zero: each rule says what a state means for the score. */
public enum FactState {
    /** 已报 observed. */
    PRESENT("present", Label.of("已报", "present")),
    /** 缺报 not reported. */
    MISSING("missing", Label.of("缺报", "missing")),
    /** 不涉及 not applicable to this subject. */
    NOT_APPLICABLE("not_applicable", Label.of("不涉及", "not applicable")),
    /** 免检 exempt from inspection. */
    EXEMPT("exempt", Label.of("免检", "exempt"));

    private final String code;
    private final Label label;

    FactState(String code, Label label) {
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
