package io.wenming.fact;

import io.wenming.label.Label;

/** The types of input (数据类型), a closed list. */
public enum FactType {
    /** 是否 yes or no: {@link Boolean}. */
    FLAG("flag", Label.of("是否", "flag")),
    /** 次数 a whole number of 0 or more: {@link Long}. */
    COUNT("count", Label.of("次数", "count")),
    /** 百分率 a rate in percent: {@link io.wenming.number.Rate}. */
    RATE("rate", Label.of("百分率", "rate")),
    /** 数值 a decimal, such as an assessor's score: {@link io.wenming.number.Decimal}. */
    DECIMAL("decimal", Label.of("数值", "decimal")),
    /** 等次 a grade by its name: {@link String}. */
    GRADE("grade", Label.of("等次", "grade")),
    /** 日期 a day: {@link java.time.LocalDate}. */
    DATE("date", Label.of("日期", "date")),
    /** 问题清单 a list of incidents or awards: {@link Incidents}. */
    INCIDENTS("incidents", Label.of("问题清单", "incidents")),
    /** 检查清单 marks of places or lines: {@link Checklist}. */
    CHECKLIST("checklist", Label.of("检查清单", "checklist")),
    /** 测值 a list of numbers, such as the delay of each case: {@link Readings}. */
    READINGS("readings", Label.of("测值", "readings"));

    private final String code;
    private final Label label;

    FactType(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
