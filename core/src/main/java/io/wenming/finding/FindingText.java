package io.wenming.finding;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Language;
import java.util.stream.Collectors;

/**
 * Prints findings for people (结论文本), one line a node, parts indented below:
 *
 * <pre>{@code
 * 总分：96.754
 *   实地考察：96.76 — 评分人评定 96.76
 * }</pre>
 */
public final class FindingText {
    private final Language language;

    private FindingText(Language language) {
        this.language = requireNonNull(language, "language");
    }

    /** A printer in a language. */
    public static FindingText in(Language language) {
        return new FindingText(language);
    }

    /** The whole tree, each line ended by {@code \n}. */
    public String print(Finding finding) {
        StringBuilder text = new StringBuilder();
        append(requireNonNull(finding, "finding"), 0, text);
        return text.toString();
    }

    /** The one line of a finding without its parts. */
    public String line(Finding finding) {
        StringBuilder line = new StringBuilder(
                        requireNonNull(finding, "finding").label().in(language))
                .append(language == Language.ZH ? "：" : ": ")
                .append(finding.value()
                        .map(value -> value.in(language))
                        .orElseGet(() -> finding.outcome().label().in(language)));
        if (!finding.reasons().isEmpty()) {
            line.append(" — ")
                    .append(finding.reasons().stream()
                            .map(reason -> reason.in(language))
                            .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")));
        }
        finding.citation()
                .ifPresent(citation -> line.append(language == Language.ZH ? "（" : " (")
                        .append(citation)
                        .append(language == Language.ZH ? "）" : ")"));
        return line.toString();
    }

    private void append(Finding finding, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append(line(finding)).append('\n');
        finding.parts().forEach(part -> append(part, depth + 1, text));
    }
}
