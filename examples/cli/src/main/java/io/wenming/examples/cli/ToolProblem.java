package io.wenming.examples.cli;

import io.wenming.document.Problem;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.finding.ReasonTexts;
import io.wenming.label.Language;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What can be wrong with input beside what documents themselves say (输入问题); the codes are stable. */
enum ToolProblem implements ReasonCode {
    /** A file that is not there. */
    FILE_MISSING,
    /** A file that cannot be read. */
    FILE_UNREADABLE,
    /** A workbook that is too large. */
    TOO_LARGE,
    /** A day beyond the working calendar. */
    UNKNOWN_YEAR,
    /** A subject that the file does not have. */
    UNKNOWN_SUBJECT,
    /** A column that is not known. */
    UNKNOWN_COLUMN,
    /** A column that has to be there. */
    MISSING_COLUMN,
    /** A column that stands twice. */
    DUPLICATE_COLUMN,
    /** A type of input that a cell cannot hold. */
    CELL_TYPE,
    /** More cells than columns. */
    ROW_LENGTH,
    /** A formula, which is never evaluated. */
    FORMULA,
    /** A cell that a spreadsheet program marks as an error. */
    CELL_ERROR,
    /** A cell that is not written as its column wants. */
    CELL_SYNTAX,
    /** A sheet that has to be there. */
    MISSING_SHEET,
    /** An indicator under one that does not stand above it. */
    UNKNOWN_PARENT,
    /** A table or a sheet in which nothing stands. */
    EMPTY_TABLE;

    private static final ReasonTexts TEXTS =
            ReasonTexts.of(ToolProblem.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

    @Override
    public String code() {
        return name();
    }

    @Override
    public String text(Language language) {
        return TEXTS.text(name(), language);
    }

    /** This problem of a whole file. */
    Problem of(String file, String... details) {
        return at(file, 1, 1, "", details);
    }

    /** This problem at a place. */
    Problem at(String file, int line, int column, String pointer, String... details) {
        return new Problem(
                file,
                line,
                column,
                pointer,
                Reason.of(this, Stream.of(details).map(Detail::of).toArray(Detail[]::new)));
    }
}
