package io.wenming.practice;

import io.wenming.label.Label;

/** The kinds of pairs (结对方式). Source: framework, parts 7 (结对共建) and 8 (三带). */
public enum PairingKind {
    /** 结对共建 town and country pair up one to one. */
    TOWN_COUNTRY("town_country", Label.of("结对共建", "town and country")),
    /** 市带村 the city leads a village. */
    CITY_VILLAGE("city_village", Label.of("市带村", "city leads village")),
    /** 机关带基层 an office leads the grass roots. */
    OFFICE_GRASSROOTS("office_grassroots", Label.of("机关带基层", "office leads grass roots")),
    /** 干部带群众 a cadre leads the people. */
    CADRE_PEOPLE("cadre_people", Label.of("干部带群众", "cadre leads people"));

    private final String code;
    private final Label label;

    PairingKind(String code, Label label) {
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
