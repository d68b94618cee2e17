package io.wenming.examples.html;

import io.wenming.document.Problem;
import io.wenming.label.Language;

/** What is wrong with documents (文档问题), each with its place, its code and what is allowed. */
public final class ProblemTable {
    private ProblemTable() {}

    /** A line for each problem, in the order given; nothing if there is none. */
    public static Html of(Iterable<Problem> problems, Language language) {
        Words words = new Words(language);
        DataTable table = DataTable.of(
                Column.text(words.say("位置", "place")),
                Column.text(words.say("字段", "field")),
                Column.text(words.say("问题", "problem")),
                Column.text(words.say("说明", "what is wrong; what is allowed")));
        for (Problem problem : problems) {
            table = table.row(
                    Html.text(words.say("第 %s 行第 %s 列", "line %s, column %s")
                            .formatted(problem.line(), problem.column())),
                    Html.text(problem.pointer().isEmpty() ? "/" : problem.pointer()),
                    Tone.POOR.badge(problem.reason().code().code()),
                    Html.text(problem.reason().in(language)));
        }
        return table.html();
    }
}
