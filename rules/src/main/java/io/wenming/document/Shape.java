package io.wenming.document;

import io.wenming.label.Label;

/** The shapes of a node, named for messages. */
enum Shape {
    OBJECT(Label.of("对象", "an object")),
    LIST(Label.of("列表", "a list")),
    TEXT(Label.of("文本", "a text")),
    NUMBER(Label.of("数字", "a number")),
    WHOLE(Label.of("整数", "a whole number")),
    DECIMAL(Label.of("小数（如 \"2.5\"）", "a decimal such as \"2.5\"")),
    DATE(Label.of("日期（如 2026-03-31）", "a date such as 2026-03-31")),
    FLAG(Label.of("true 或 false", "true or false")),
    NULL(Label.of("空值", "null"));

    private final Label label;

    Shape(Label label) {
        this.label = label;
    }

    Label label() {
        return label;
    }
}
