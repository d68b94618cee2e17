package io.wenming.practice;

import io.wenming.label.Label;

/** The sides of a red and black board (红黑榜). Source: framework, part 7. */
public enum BoardSide {
    /** 红榜 praised. */
    RED("red", Label.of("红榜", "red board")),
    /** 黑榜 criticized. */
    BLACK("black", Label.of("黑榜", "black board"));

    private final String code;
    private final Label label;

    BoardSide(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
