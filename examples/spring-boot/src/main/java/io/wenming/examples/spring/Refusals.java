package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import io.wenming.document.ProblemCode;
import io.wenming.label.Language;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Problem details (RFC 9457) of what is refused (拒绝理由). */
final class Refusals {
    /** The member that lists all problems of a document. */
    static final String PROBLEMS = "problems";

    private Refusals() {}

    /** A faulty document, with all its problems. */
    static ProblemDetail document(DocumentException faulty, Language language) {
        ProblemDetail refused =
                of(HttpStatus.BAD_REQUEST, "faulty-document", "The document is faulty", faulty.message(language));
        refused.setProperty(
                PROBLEMS,
                new Problems(faulty.problems().stream()
                        .map(problem -> Found.of(problem, language))
                        .toList()));
        return refused;
    }

    /** A parameter that is not understood. */
    static ProblemDetail parameter(String detail) {
        return of(HttpStatus.BAD_REQUEST, "faulty-parameter", "The parameter is faulty", detail);
    }

    /** A question that has no answer as things are. */
    static ErrorResponseException unanswerable(String detail) {
        return refusal(HttpStatus.UNPROCESSABLE_ENTITY, "unanswerable", "The question has no answer", detail);
    }

    /** A name that is not known. */
    static ErrorResponseException notFound(String detail) {
        return refusal(HttpStatus.NOT_FOUND, "unknown-name", "The name is not known", detail);
    }

    private static ErrorResponseException refusal(HttpStatus status, String type, String title, String detail) {
        return new ErrorResponseException(status, of(status, type, title, detail), null);
    }

    private static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail refused = ProblemDetail.forStatusAndDetail(status, detail);
        refused.setType(URI.create("urn:wenming:problem:" + type));
        refused.setTitle(title);
        return refused;
    }

    /**
     * All problems of a document.
     *
     * @param problems in the order of their place
     */
    record Problems(List<Found> problems) {}

    /**
     * One problem of a document.
     *
     * @param code the code of {@link ProblemCode}
     * @param pointer where (RFC 6901)
     * @param line the line, from 1
     * @param column the column, from 1
     * @param detail what is wrong and what is allowed
     */
    @Schema(name = "DocumentProblem")
    record Found(String code, String pointer, int line, int column, String detail) implements Answer {
        static Found of(Problem problem, Language language) {
            return new Found(
                    problem.reason().code().code(),
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.reason().in(language));
        }

        @Override
        public Body body() {
            return new Body()
                    .put("code", code)
                    .put("pointer", pointer)
                    .put("line", line)
                    .put("column", column)
                    .put("detail", detail);
        }
    }
}
