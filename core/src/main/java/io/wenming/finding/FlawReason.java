package io.wenming.finding;

/** The code of a flaw (疑点代码), a constant of an enum for each kind of document. */
public interface FlawReason extends LabeledReason {
    /** How much it says; a defect, unless told otherwise. */
    default FlawSeverity severity() {
        return FlawSeverity.DEFECT;
    }
}
