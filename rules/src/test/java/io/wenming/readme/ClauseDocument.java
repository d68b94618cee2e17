package io.wenming.readme;

import io.wenming.cadence.Cadence;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.TitleRule;
import io.wenming.kind.LibraryKinds;
import io.wenming.scoring.Standard;
import java.util.Arrays;

/** The documents in which the fragments of the table of clauses stand, by the word with which its sections begin. */
enum ClauseDocument {
    SCORING("计分") {
        @Override
        Object part(String member, String fragment) {
            String total = switch (member) {
                case "total" -> "";
                case "rule" -> "total:\n  id: leaf\n  label: 指标\n  points: 10\n" + fragment.indent(2);
                default -> "total: {id: leaf, label: 指标, points: 10, rule: {kind: assessor, input: leaf}}\n";
            };
            Standard standard = parsed(
                    Standard.DOCUMENT,
                    "kind: standard\nformat: 1\nid: page\nversion: \"1\"\nlabel: 条款\n" + total
                            + (member.equals("rule") ? "" : fragment));
            return switch (member) {
                case "rule" -> standard.total().rule().orElseThrow();
                case "total" -> standard.total();
                case "vetoes" -> standard.vetoes().get(0);
                case "gates" -> standard.gates().get(0);
                case "negativeList" -> standard.negativeList().orElseThrow();
                case "blend" -> standard.blend().orElseThrow();
                default -> throw new AssertionError(member);
            };
        }
    },
    HONORS("称号") {
        @Override
        Object part(String member, String fragment) {
            TitleRule title = parsed(HonorScheme.DOCUMENT, """
                    kind: honor_scheme
                    format: 1
                    id: page
                    label: 条款
                    versions:
                      - startsOn: 2000-01-01
                        titles:
                          - types: []
                    """ + fragment.indent(8))
                    .versions()
                    .get(0)
                    .titles()
                    .get(0);
            return switch (member) {
                case "entry" -> title.entry().orElseThrow();
                case "term" -> title.term();
                case "vetoes" -> title.vetoes().get(0);
                case "procedure" -> title.procedure();
                case "structural" -> title.structural();
                default -> throw new AssertionError(member);
            };
        }
    },
    CADENCE("督查") {
        @Override
        Object part(String member, String fragment) {
            return parsed(
                            Cadence.DOCUMENT,
                            "kind: cadence\nformat: 1\nid: page\nversion: \"1\"\nlabel: 条款\n" + fragment)
                    .rules()
                    .get(0);
        }
    };

    private final String section;

    ClauseDocument(String section) {
        this.section = section;
    }

    static ClauseDocument of(String section) {
        return Arrays.stream(values())
                .filter(document -> section.startsWith(document.section))
                .findFirst()
                .orElseThrow();
    }

    /** The value of a fragment: of the member that it is, or of the whole document. */
    Object read(String fragment) {
        String member = fragment.substring(0, fragment.indexOf(':'));
        return member.equals("kind")
                ? LibraryKinds.ALL
                        .read(DocumentSource.yaml("clauses.md", fragment))
                        .value()
                : part(member, fragment);
    }

    abstract Object part(String member, String fragment);

    static <T> T parsed(DocumentKind<T> kind, String document) {
        return kind.read(DocumentSource.yaml("clauses.md", document));
    }
}
