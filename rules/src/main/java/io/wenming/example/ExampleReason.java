package io.wenming.example;

import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;

/** What is said of an example (示例核验理由), a closed list; the codes are stable. */
public enum ExampleReason implements ReasonCode {
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
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return label.in(language);
    }
}
