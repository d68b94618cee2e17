package io.wenming.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says where a text stops being JSON or YAML and how, and whether a full-width character is why. */
final class SyntaxProblem {
    /** A YAML parser notices a missing colon one line later, of which there may be blank ones and comments between. */
    private static final int LINES_BACK = 3;

    private static final Pattern ENDS_TEXT = Pattern.compile("\\h*(?:[:,\\]}：，］｝]|$)");

    private final DocumentLines lines;
    private final Problems problems;

    SyntaxProblem(String text, Problems problems) {
        this.lines = new DocumentLines(text);
        this.problems = problems;
    }

    void add(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException yaml) {
            add(yaml, at(e));
            return;
        }
        String said = String.valueOf(e.getOriginalMessage());
        if (e.getCause() instanceof ReaderException unreadable) {
            Place place = lines.first(unreadable.getCodePoint());
            addSyntax(place, said, place);
            return;
        }
        Place place = SyntaxWords.beginning(said, lines, at(e));
        if (e instanceof StreamConstraintsException) {
            Label own = Label.of("超出解析器自身的上限", "a limit of the parser: " + SyntaxWords.firstLine(said));
            problems.add(place, ProblemCode.LIMIT, Detail.of(own));
            return;
        }
        String line = lines.line(place.line());
        int at = place.column() - 1;
        if (at < line.length() && FullWidth.is(line.charAt(at))) {
            addFullWidth(place.line(), at);
            return;
        }
        int quote = unopened(line.substring(0, Math.min(at, line.length())));
        if (quote >= 0) {
            addFullWidth(place.line(), quote);
        } else {
            addSyntax(place, said, lines.quoteBefore(place));
        }
    }

    private void add(MarkedYAMLException yaml, Place otherwise) {
        String said = "%s: %s".formatted(yaml.getContext(), yaml.getProblem());
        Mark mark = yaml.getProblemMark();
        if (mark == null) {
            addSyntax(otherwise, said, otherwise);
            return;
        }
        Place place = at(mark);
        String line = lines.line(place.line());
        for (int at = Math.min(mark.getColumn(), line.length()) - 1;
                at >= 0 && "{[,\"'".indexOf(line.charAt(at)) < 0;
                at--) {
            if ("，：、".indexOf(line.charAt(at)) >= 0 && !line.stripLeading().startsWith("#")) {
                addFullWidth(place.line(), at);
                return;
            }
        }
        for (int back = place.line(); back > Math.max(0, place.line() - LINES_BACK); back--) {
            int colon = FullWidth.colonAfterWord(lines.line(back));
            if (colon >= 0) {
                addFullWidth(back, colon);
                return;
            }
        }
        addSyntax(
                place,
                said,
                Optional.ofNullable(yaml.getContextMark())
                        .map(SyntaxProblem::at)
                        .orElse(place));
    }

    private void addSyntax(Place place, String said, Place opened) {
        problems.add(place, ProblemCode.SYNTAX, Detail.of(SyntaxWords.of(said, lines, place, opened)));
    }

    private static Place at(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null
                ? new Place(1, 1, null, "")
                : new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1), null, "");
    }

    private static Place at(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1, null, "");
    }

    private void addFullWidth(int line, int at) {
        char given = lines.line(line).charAt(at);
        FullWidth.add(
                problems,
                new Place(line, at + 1, null, ""),
                String.valueOf(given),
                String.valueOf(FullWidth.narrow(given)));
    }

    /** Where the first closing curly quote stands that no opening one belongs to and that ends a text, or -1. */
    private static int unopened(String line) {
        int open = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '“') {
                open++;
            } else if (c == '”'
                    && open-- == 0
                    && ENDS_TEXT.matcher(line).region(at + 1, line.length()).lookingAt()) {
                return at;
            }
        }
        return -1;
    }
}
