package io.wenming.examples.quickstart;

import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.scoring.Standard;

/** Loads a standard from a document (读取测评体系): its digest, what it asks for, and all that is wrong with a faulty one. */
public final class LoadStandard {
    private static final String DOCUMENT = """
            kind: standard
            format: 1
            id: village
            version: "2026"
            label: {zh: 文明村测评, en: civilized village}
            total:
              id: total
              label: {zh: 总分, en: total}
              parts:
                - {id: hall, label: 一村一堂, points: 40, rule: {kind: all_or_nothing, input: hall}}
                - {id: clean, label: 人居环境, points: 60, rule: {kind: assessor, input: clean}}
            """;

    private LoadStandard() {}

    /** Prints what a document says, and what is wrong with one that has two mistakes. */
    public static void main(String[] args) {
        Standard standard = Standard.DOCUMENT.read(DocumentSource.yaml("village.yaml", DOCUMENT));
        System.out.printf(
                "%s %s，满分 %s%n",
                standard.label().zh(), standard.version(), standard.total().offers());
        System.out.println(Standard.DOCUMENT.contentHash(standard));
        standard.requirements()
                .inputs()
                .forEach(input -> System.out.printf(
                        "  需报送 %s（%s）%n",
                        input.key().name(), input.key().type().label().zh()));

        String faulty = DOCUMENT.replace("points: 40", "point: 40").replace("kind: assessor", "kind: assesor");
        try {
            Standard.DOCUMENT.read(DocumentSource.yaml("faulty.yaml", faulty));
        } catch (DocumentException refused) {
            refused.problems().forEach(System.out::println);
        }
    }
}
