package io.wenming.document;

import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.util.stream.Stream;

/** What a check says of a document, as problems where its examples stand. */
final class ExampleProblems {
    private static final String EXAMPLES = "examples";

    private ExampleProblems() {}

    static void add(Finding checked, Node root, Problems problems) {
        if (checked.outcome() != Outcome.NOT_MET) {
            return;
        }
        checked.reasons()
                .forEach(reason -> problems.add(root.place(), ProblemCode.INCONSISTENT, said(checked, reason)));
        for (Finding part : checked.parts()) {
            if (part.outcome() == Outcome.NOT_MET) {
                Place place = place(root, part.node());
                part.reasons().forEach(reason -> problems.add(place, ProblemCode.INCONSISTENT, said(part, reason)));
            }
        }
    }

    private static Detail said(Finding finding, Reason reason) {
        return Detail.of(Label.of(
                "“%s”：%s".formatted(finding.node(), reason.in(Language.ZH)),
                "'%s': %s".formatted(finding.node(), reason.in(Language.EN))));
    }

    /** Where the example with an id stands, in the document or in one inside it; the document where there is none. */
    private static Place place(Node root, String id) {
        return Stream.concat(Stream.of(root), members(root))
                .flatMap(ExampleProblems::examples)
                .filter(example -> member(example, "id") instanceof Node.Text text
                        && text.text().equals(id))
                .map(Node::place)
                .findFirst()
                .orElse(root.place());
    }

    private static Stream<Node> examples(Node document) {
        return member(document, EXAMPLES) instanceof Node.Items examples ? examples.items().stream() : Stream.of();
    }

    private static Stream<Node> members(Node node) {
        return node instanceof Node.Members object
                ? object.members().values().stream().map(Node.Member::value)
                : Stream.of();
    }

    private static Node member(Node node, String name) {
        if (node instanceof Node.Members object) {
            Node.Member member = object.members().get(name);
            return member == null ? node : member.value();
        }
        return node;
    }
}
