package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import java.util.Optional;
import java.util.function.Function;

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

    /** The whole tree, indented. */
    public String print(Finding finding) {
        return NodeWriter.json(node(finding));
    }

    Node node(Finding finding) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put("node", text(finding.node()));
        members.put(
                "label",
                language.<Node>map(in -> text(finding.label().in(in)))
                        .orElseGet(() -> Codecs.LABEL.write(finding.label())));
        members.put("outcome", text(finding.outcome().code()));
        finding.value().ifPresent(value -> members.put("value", node(value)));
        if (!finding.reasons().isEmpty()) {
            members.put("reasons", list(finding.reasons(), this::node));
        }
        finding.citation().map(Codecs.CITATION::write).ifPresent(citation -> members.put("citation", citation));
        if (!finding.parts().isEmpty()) {
            members.put("parts", list(finding.parts(), this::node));
        }
        return object(members.buildOrThrow());
    }

    private Node node(Reason reason) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put("code", text(reason.code().code()));
        language.ifPresent(in -> members.put("text", text(reason.in(in))));
        if (!reason.details().isEmpty()) {
            members.put("details", list(reason.details(), this::node));
        }
        return object(members.buildOrThrow());
    }

    private Node node(Detail detail) {
        if (detail instanceof Detail.Amount amount) {
            return text(language.map(detail::in).orElseGet(() -> amount.value().toString()));
        }
        if (detail instanceof Detail.Term term && language.isEmpty()) {
            return Codecs.LABEL.write(term.value());
        }
        return text(detail.in(language.orElse(Language.ZH)));
    }

    private static Node text(String text) {
        return new Node.Text(Place.NOWHERE, text);
    }

    private static <T> Node list(ImmutableList<T> items, Function<T, Node> node) {
        return new Node.Items(Place.NOWHERE, items.stream().map(node).collect(ImmutableList.toImmutableList()));
    }

    private static Node object(ImmutableMap<String, Node> members) {
        return new Node.Members(
                Place.NOWHERE,
                members.entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                member -> member.getKey(),
                                member -> new Node.Member(Place.NOWHERE, member.getValue()))));
    }
}
