package io.wenming.document;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** How a part of a document changes (变更方式), a closed list; the codes are stable. */
public enum ChangeKind implements LabeledReason {
    /** 新增 something is there that was not. */
    ADDED(Label.of("{0}：新增 {1}", "{0}: new, {1}")),
    /** 删去 something is no longer there; where a value has a default, that counts again. */
    REMOVED(Label.of("{0}：删去，原为 {1}", "{0}: gone, it was {1}")),
    /** 修改 a value is another one. */
    REPLACED(Label.of("{0}：由 {1} 改为 {2}", "{0}: {2} instead of {1}")),
    /** 调整顺序 the items of a list stand in another order. */
    REORDERED(Label.of("{0}：顺序由 {1} 改为 {2}", "{0}: in the order {2} instead of {1}"));

    private final Label label;

    ChangeKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
