package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.document.Problem;
import io.wenming.fact.FactSheet;
import java.util.function.UnaryOperator;

/**
 * One fact sheet in JSON (单个主体的数据): read as a document of one sheet, so that a line and a document mean the same and their
 * problems have the same words.
 */
final class FactLine {
    private static final String HEAD = "{\"kind\":\"facts\",\"format\":1,\"sheets\":[";
    private static final String TAIL = "]}";
    private static final String POINTER = "/sheets/0";

    private FactLine() {}

    /**
     * Reads {@code {"subject": "s-1", "facts": {"plan": {"flag": true}}}}.
     *
     * @param place where in the input a problem of the sheet is
     * @throws DocumentException with all problems, each at its place
     */
    static FactSheet read(String file, String json, UnaryOperator<Problem> place) {
        try {
            return Documents.FACTS
                    .read(DocumentSource.json(file, HEAD + json + TAIL))
                    .get(0);
        } catch (DocumentException faulty) {
            throw new DocumentException(
                    faulty.problems().stream().map(FactLine::own).map(place).collect(ImmutableList.toImmutableList()));
        }
    }

    /** A problem as if the sheet stood alone. */
    private static Problem own(Problem problem) {
        return new Problem(
                problem.file(),
                1,
                Math.max(1, problem.column() - HEAD.length()),
                problem.pointer().startsWith(POINTER) ? problem.pointer().substring(POINTER.length()) : "",
                problem.reason());
    }
}
