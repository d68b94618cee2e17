package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What a structural change (机构变更) does to a held title.
 *
 * <p>Source: honor rules, section 6.
 */
public enum StructuralMode {
    /** 终止 the title ends. */
    TERMINATE(Label.of("终止", "terminate")),
    /** 保留 the title stays if the body survives. */
    KEEP(Label.of("保留", "keep")),
    /** 承继 the title ends and the first successor may have it re-identified. */
    SUCCEED(Label.of("承继", "succeed"));

    private final Label label;

    StructuralMode(Label label) {
        this.label = label;
    }

    /** The stable code, as documents and registers write it. */
    public String code() {
        return name();
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
