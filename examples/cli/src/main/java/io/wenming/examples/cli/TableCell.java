package io.wenming.examples.cli;

import io.wenming.document.Problem;
import io.wenming.finding.Reason;

/**
 * A cell (单元格).
 *
 * @param file the file, for messages
 * @param line its row, from 1
 * @param column its column, from 1
 * @param place how people call it: {@code 指标!C5}; empty where there are no sheets
 * @param text what stands in it, without blanks around
 */
record TableCell(String file, int line, int column, String place, String text) {
    boolean isEmpty() {
        return text.isEmpty();
    }

    Problem problem(ToolProblem code, String... details) {
        return code.at(file, line, column, place, details);
    }

    /** A problem of the document that this cell became a part of. */
    Problem problem(Reason reason) {
        return new Problem(file, line, column, place, reason);
    }
}
