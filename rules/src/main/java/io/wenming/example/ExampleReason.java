package io.wenming.example;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** What is said of an example (示例核验理由), a closed list; the codes are stable. */
public enum ExampleReason implements LabeledReason {
    /** Everything comes out as expected. */
    AS_EXPECTED(Label.of("与预期一致", "it comes out as expected")),
    /** Something else comes out. */
    DIFFERS(Label.of("{0}：应为 {1}，实为 {2}", "{0}: expected {1}, and {2} comes out")),
    /** There is no example. */
    NO_EXAMPLES(Label.of("没有示例", "there is no example"));

    private final Label label;

    ExampleReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
