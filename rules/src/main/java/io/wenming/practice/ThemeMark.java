package io.wenming.practice;

import io.wenming.label.Label;

/** How an activity stands to the theme of its month (主题契合). */
public enum ThemeMark {
    /** 契合主题 it names a theme of its month. */
    FOLLOWS("follows", Label.of("契合主题", "follows the theme")),
    /** 主题不符 it names another theme. */
    OTHER_THEME("other_theme", Label.of("主题不符", "names another theme")),
    /** 未注明主题 it names none. */
    NAMES_NONE("names_none", Label.of("未注明主题", "names no theme")),
    /** 当月无主题 no theme of the month was announced for it. */
    NO_THEME_OF_MONTH("no_theme_of_month", Label.of("当月无主题", "no theme of the month"));

    private final String code;
    private final Label label;

    ThemeMark(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
