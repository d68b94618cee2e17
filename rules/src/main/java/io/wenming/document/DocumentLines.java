package io.wenming.document;

import com.google.common.base.Splitter;
import io.wenming.label.Label;
import java.util.List;

/** The lines of a document as JSON and YAML count them, for a look at a place. */
final class DocumentLines {
    private static final Splitter LINES = Splitter.onPattern("\r\n|\r|\n");

    private final String text;
    private final List<String> lines;

    DocumentLines(String text) {
        this.text = text;
        this.lines = LINES.splitToList(text);
    }

    /** A line, from 1; empty where there is none. */
    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** What stands at a place. */
    Label at(Place place) {
        String line = line(place.line());
        if (place.column() <= line.length()) {
            return Glyph.of(line.codePointAt(place.column() - 1));
        }
        return place.line() < lines.size() ? Glyph.of('\n') : Glyph.END;
    }

    /** The double quote before a place that no backslash stands before; the place itself where there is none in its line. */
    Place quoteBefore(Place place) {
        String line = line(place.line());
        for (int at = Math.min(place.column() - 1, line.length()) - 1; at >= 0; at--) {
            if (line.charAt(at) == '"' && (at == 0 || line.charAt(at - 1) != '\\')) {
                return new Place(place.line(), at + 1, null, "");
            }
        }
        return place;
    }

    /** Where a character stands first; the beginning where it does not. */
    Place first(int character) {
        int at = Math.max(text.indexOf(character), 0);
        List<String> before = LINES.splitToList(text.substring(0, at));
        return new Place(before.size(), before.get(before.size() - 1).length() + 1, null, "");
    }
}
