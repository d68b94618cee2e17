package io.wenming.honor;

import io.wenming.label.Label;

/**
 * From when on a title may be named after its public notice (可命名之日).
 *
 * <p>Source: honor rules, section 5 (notice).
 */
public enum NameFrom {
    /** 次日 the day after the last day. */
    NEXT_DAY(Label.of("公示期满次日", "the day after")),
    /** 次一工作日 the first working day after the last day. */
    NEXT_WORKING_DAY(Label.of("公示期满次一工作日", "the next working day")),
    /** 当日 the last day itself. */
    SAME_DAY(Label.of("公示期满当日", "the last day"));

    private final Label label;

    NameFrom(Label label) {
        this.label = label;
    }

    /** The stable code. */
    public String code() {
        return name();
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
