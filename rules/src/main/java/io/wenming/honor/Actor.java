package io.wenming.honor;

import io.wenming.label.Label;

/**
 * Who acts (行为主体) in an event. Which actor may do what is said by {@link HonorAction#actors}.
 *
 * <p>Source: honor rules, section 3.
 */
public enum Actor {
    /** 创建主体 the subject itself. */
    ENTITY("entity", Label.of("创建主体", "subject")),
    /** 推荐单位 who passes applications on. */
    RECOMMENDER("recommender", Label.of("推荐单位", "recommender")),
    /** 文明办 the office that runs the work. */
    OFFICE("office", Label.of("文明办", "civilization office")),
    /** 命名机关 who names, suspends and revokes. */
    BODY("body", Label.of("命名机关", "naming body")),
    /** 登记机关 who registers structural changes. */
    REGISTRAR("registrar", Label.of("登记机关", "registrar")),
    /** 其他单位 anyone else, such as a verifying authority; may do nothing by itself. */
    OTHER("other", Label.of("其他单位", "other"));

    private final String code;
    private final Label label;

    Actor(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The stable code, as documents and registers write it. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
