package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Problem;
import io.wenming.label.Language;
import java.io.PrintStream;
import java.util.List;

/** Tells problems (问题输出): one a line, {@code FILE:LINE:COL: CODE message}, or one JSON object a line. */
record ProblemPrinter(PrintStream err, Format format, Language language) {
    void tell(Problem problem) {
        tell(ImmutableList.of(problem));
    }

    void tell(List<Problem> problems) {
        problems.forEach(problem -> {
            err.print(format == Format.JSON ? json(problem) : problem.in(language));
            err.print('\n');
        });
        err.flush();
    }

    private String json(Problem problem) {
        return JsonLine.object(json -> {
            json.writeStringField("file", problem.file());
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            json.writeStringField("code", problem.reason().code().code());
            json.writeStringField("pointer", problem.pointer());
            json.writeStringField("message", problem.reason().in(language));
        });
    }
}
