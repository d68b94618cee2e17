package io.wenming.examples.html;

import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.label.Language;

/** Any finding as a tree that opens (结论树): what came out, why, and the clause of every node. */
public final class FindingTree {
    private static final int OPEN_LEVELS = 2;

    private final Words words;

    private FindingTree(Words words) {
        this.words = words;
    }

    /** The whole tree; the upper levels are open. */
    public static Html of(Finding finding, Language language) {
        return Html.of(Tag.DIV, new FindingTree(new Words(language)).node(finding, 0))
                .classed("tree");
    }

    private Html node(Finding finding, int depth) {
        Html head = Html.all(
                Html.of(Tag.SPAN, words.of(finding.label())).classed("name"),
                Html.of(
                                Tag.SPAN,
                                finding.value()
                                        .<Html>map(value -> Html.of(Tag.STRONG, value.in(words.language())))
                                        .orElseGet(() -> tone(finding.outcome())
                                                .badge(words.of(
                                                        finding.outcome().label()))))
                        .classed("figure"));
        String reasons = words.reasons(finding.reasons());
        Html why = reasons.isEmpty() && finding.citation().isEmpty()
                ? Html.NONE
                : Html.of(Tag.P, Html.of(Tag.SPAN, reasons), words.clause(finding.citation()))
                        .classed("why");
        if (finding.parts().isEmpty()) {
            return Html.of(Tag.DIV, Html.of(Tag.DIV, head).classed("row"), why).classed("node leaf");
        }
        Element group = Html.of(
                        Tag.DETAILS,
                        Html.of(Tag.SUMMARY, head).classed("row"),
                        why,
                        Html.all(finding.parts().stream()
                                .map(part -> node(part, depth + 1))
                                .toList()))
                .classed("node");
        return depth < OPEN_LEVELS ? group.with(Attribute.OPEN, "open") : group;
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET, VALUED -> Tone.GOOD;
            case NOT_MET -> Tone.POOR;
            case NOT_APPLICABLE -> Tone.QUIET;
            case NOT_EVALUATED -> Tone.FAIR;
        };
    }
}
