package io.wenming.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Splitter;
import io.wenming.finding.Detail;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says where a text stops being JSON or YAML, and whether a full-width character is why. */
final class SyntaxProblem {
    private static final int LONGEST = 160;
    /** A YAML parser notices a missing colon one line later, of which there may be blank ones and comments between. */
    private static final int LINES_BACK = 3;

    private static final Pattern ENDS_TEXT = Pattern.compile("\\h*(?:[:,\\]}：，］｝]|$)");

    private final List<String> lines;
    private final Problems problems;

    SyntaxProblem(String text, Problems problems) {
        // as YAML and JSON count lines
        this.lines = Splitter.onPattern("\r\n|\r|\n").splitToList(text);
        this.problems = problems;
    }

    void add(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException yaml) {
            add(yaml, e);
            return;
        }
        Place place = at(e);
        String line = line(place.line());
        int at = place.column() - 1;
        if (at < line.length() && FullWidth.is(line.charAt(at))) {
            addFullWidth(place.line(), at);
            return;
        }
        int quote = unopened(line.substring(0, Math.min(at, line.length())));
        if (quote >= 0) {
            addFullWidth(place.line(), quote);
        } else {
            problems.add(place, ProblemCode.SYNTAX, Detail.of(firstLine(e.getOriginalMessage())));
        }
    }

    static Place at(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null
                ? new Place(1, 1, null, "")
                : new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1), null, "");
    }

    static String firstLine(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
    }

    private void add(MarkedYAMLException yaml, JsonProcessingException e) {
        Mark mark = yaml.getProblemMark();
        if (mark == null) {
            problems.add(at(e), ProblemCode.SYNTAX, Detail.of(firstLine(String.valueOf(yaml.getProblem()))));
            return;
        }
        int number = mark.getLine() + 1;
        String line = line(number);
        for (int at = Math.min(mark.getColumn(), line.length()) - 1;
                at >= 0 && "{[,\"'".indexOf(line.charAt(at)) < 0;
                at--) {
            if ("，：、".indexOf(line.charAt(at)) >= 0 && !line.stripLeading().startsWith("#")) {
                addFullWidth(number, at);
                return;
            }
        }
        for (int back = number; back > Math.max(0, number - LINES_BACK); back--) {
            int colon = FullWidth.colonAfterWord(line(back));
            if (colon >= 0) {
                addFullWidth(back, colon);
                return;
            }
        }
        problems.add(
                new Place(number, mark.getColumn() + 1, null, ""),
                ProblemCode.SYNTAX,
                Detail.of(firstLine(String.valueOf(yaml.getProblem()))));
    }

    private void addFullWidth(int line, int at) {
        char given = line(line).charAt(at);
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

    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
