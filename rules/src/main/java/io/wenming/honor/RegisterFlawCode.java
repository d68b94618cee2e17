package io.wenming.honor;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/**
 * What can be wrong with a register (台账疑点). None of it stops a question; all of it is listed.
 *
 * <p>Source: honor rules, sections 2 and 3.
 */
public enum RegisterFlawCode implements LabeledReason {
    /** 主体不明 an event names a subject that is not known. */
    UNKNOWN_SUBJECT(Label.of("主体不明", "an event names a subject that is not known")),
    /** 结束早于开始 a deadline before the day of its event. */
    END_BEFORE_BEGINNING(Label.of("结束早于开始", "a deadline is before the day of its event")),
    /** 重复命名 one title of one subject is named twice on a day or in a round. */
    NAMED_TWICE(Label.of("同一称号同日或同届重复命名", "a title is named twice on a day or in a round")),
    /** 承继循环 a body goes into itself by way of its successors. */
    CYCLIC_SUCCESSORS(Label.of("承继关系循环", "a body goes into itself by way of its successors")),
    /** 次序不明 events of one subject on one day carry one number. */
    ORDER_UNCLEAR(Label.of("同日事项次序不明", "events of a subject on one day carry one number")),
    /** 不予受理 an event is refused. */
    REFUSED(Label.of("事项不予受理", "an event is refused"));

    private final Label label;

    RegisterFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
