package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import java.util.stream.Collectors;

/** A faulty document (文档有误): the one exception of reading, with all problems in the order of their place. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;
    private static final int MAX_LINE = 180;

    private final ImmutableList<Problem> problems;

    /**
     * Problems of one or more documents.
     *
     * @throws IllegalArgumentException if there is none
     */
    public DocumentException(Iterable<Problem> problems) {
        super(print(ImmutableList.copyOf(requireNonNull(problems, "problems")), Language.EN));
        this.problems = ImmutableList.copyOf(problems);
        if (this.problems.isEmpty()) {
            throw Refusal.of("problems: there is none; give at least one");
        }
    }

    /** All problems. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** The message in a language: one line a problem, the first {@value #SHOWN} of them. */
    public String message(Language language) {
        return print(problems, language);
    }

    private static String print(ImmutableList<Problem> problems, Language language) {
        String shown = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.in(language))
                .map(line -> Excerpt.of(line, MAX_LINE))
                .collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return more <= 0
                ? shown
                : shown + "\n" + (language == Language.ZH ? "另有 " + more + " 处" : "and " + more + " more");
    }
}
