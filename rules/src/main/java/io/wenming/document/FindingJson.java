package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import java.util.Optional;

/**
 * Findings as JSON (结论 JSON): for people in a language, with the text of every reason; or canonical, with codes and exact
 * details only, for {@link io.wenming.decision.DecisionRecord}.
 */
public final class FindingJson {
    private final Optional<Language> language;

    private FindingJson(Optional<Language> language) {
        this.language = language;
    }

    /** Findings for people, in a language. */
    public static FindingJson in(Language language) {
        return new FindingJson(Optional.of(requireNonNull(language, "language")));
    }

    /** The canonical form of a finding: one line, sorted, without texts of reasons. */
    public static String canonical(Finding finding) {
        return NodeWriter.canonical(new FindingJson(Optional.empty()).node(finding));
    }

    /**
     * The lines in which two canonical forms differ, in the order of the first tree; none where they are equal.
     *
     * @throws DocumentException if one of them is no JSON
     */
    public static ImmutableList<FindingDifference> differences(String before, String after) {
        return before.equals(after)
                ? ImmutableList.of()
                : FindingDifferences.between(parsed("before", before), parsed("after", after));
    }

    private static Node parsed(String name, String text) {
        DocumentLimits whole = DocumentLimits.SAFE.characters(Math.max(1, text.length()));
        return Reader.<Node>read(DocumentSource.json(name, text), whole, (node, problems) -> node);
    }

    /** The whole tree, indented. */
    public String print(Finding finding) {
        return NodeWriter.json(node(finding));
    }

    Node node(Finding finding) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put("node", Node.text(finding.node()));
        members.put(
                "label",
                language.<Node>map(in -> Node.text(finding.label().in(in)))
                        .orElseGet(() -> Codecs.LABEL.write(finding.label())));
        members.put("outcome", Node.text(finding.outcome().code()));
        finding.value().ifPresent(value -> members.put("value", node(value)));
        if (!finding.reasons().isEmpty()) {
            members.put("reasons", Node.list(Lists.transform(finding.reasons(), this::node)));
        }
        finding.citation().map(Codecs.CITATION::write).ifPresent(citation -> members.put("citation", citation));
        if (!finding.parts().isEmpty()) {
            members.put("parts", Node.list(Lists.transform(finding.parts(), this::node)));
        }
        return Node.object(members.buildOrThrow());
    }

    private Node node(Reason reason) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put("code", Node.text(reason.code().code()));
        language.ifPresent(in -> members.put("text", Node.text(reason.in(in))));
        if (!reason.details().isEmpty()) {
            members.put("details", Node.list(Lists.transform(reason.details(), this::node)));
        }
        return Node.object(members.buildOrThrow());
    }

    private Node node(Detail detail) {
        if (detail instanceof Detail.Amount amount) {
            return Node.text(
                    language.map(detail::in).orElseGet(() -> amount.value().toString()));
        }
        if (detail instanceof Detail.Term term && language.isEmpty()) {
            return Codecs.LABEL.write(term.value());
        }
        return Node.text(detail.in(language.orElse(Language.ZH)));
    }
}
