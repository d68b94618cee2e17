package io.wenming.ranking;

import io.wenming.label.Label;

/** How ranks are counted where values are equal (并列). Source: scoring rules, 6. */
public enum Ties {
    /** 并列跳号: 1, 1, 3. */
    COMPETITION("competition", Label.of("并列跳号", "1, 1, 3")),
    /** 并列连号: 1, 1, 2. */
    DENSE("dense", Label.of("并列连号", "1, 1, 2")),
    /** 不并列: 1, 2, 3; equal values in the order given. */
    ORDINAL("ordinal", Label.of("不并列", "1, 2, 3"));

    private final String code;
    private final Label label;

    Ties(String code, Label label) {
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
