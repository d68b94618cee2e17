package io.wenming.subject;

import io.wenming.label.Label;

/** What a subject is (主体形态); it decides whether the name is personal. */
public enum SubjectForm {
    /** 地方 a city, county, town or village. */
    PLACE("place", Label.of("地方", "place"), false),
    /** 单位 an organ, enterprise, institution, school. */
    ORGANIZATION("organization", Label.of("单位", "organization"), false),
    /** 家庭 a household. */
    HOUSEHOLD("household", Label.of("家庭", "household"), true),
    /** 个人 a person. */
    PERSON("person", Label.of("个人", "person"), true);

    private final String code;
    private final Label label;
    private final boolean personal;

    SubjectForm(String code, Label label, boolean personal) {
        this.code = code;
        this.label = label;
        this.personal = personal;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    /** Whether the name is that of a person or household and is masked unless asked for. */
    public boolean isPersonal() {
        return personal;
    }
}
