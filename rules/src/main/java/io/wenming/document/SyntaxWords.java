package io.wenming.document;

import io.wenming.label.Label;
import io.wenming.label.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a parser in ours (解析器用语), Chinese and English. */
final class SyntaxWords {
    private static final int LONGEST = 160;
    private static final Pattern CODE = Pattern.compile("code (\\d{1,6})");
    private static final Pattern TOKEN = Pattern.compile("token '([^']*)'");
    private static final Pattern OPENED = Pattern.compile("start marker at .*line: (\\d+), column: (\\d+)");

    private SyntaxWords() {}

    /**
     * What a parser means.
     *
     * @param said its words
     * @param text what the document says
     * @param place where it noticed
     * @param opened where it says that what is not closed begins
     */
    static Label of(String said, DocumentLines text, Place place, Place opened) {
        SyntaxFlaw flaw = SyntaxFlaw.of(said);
        Label own = flaw.text(found(said, text, place), opened(said, opened));
        return flaw == SyntaxFlaw.OTHER ? Label.of(own.zh(), "%s (%s)".formatted(own.en(), firstLine(said))) : own;
    }

    /** What a parser says, for those who know it. */
    static String firstLine(String said) {
        return Excerpt.of(Texts.withoutStrangers(said.lines().findFirst().orElse("")), LONGEST);
    }

    /** Where a word begins that a parser does not know; some versions point behind it. */
    static Place beginning(String said, DocumentLines text, Place place) {
        Matcher token = TOKEN.matcher(said);
        String line = text.line(place.line());
        int before = Math.min(place.column() - 1, line.length());
        return token.find() && line.substring(0, before).endsWith(token.group(1))
                ? new Place(place.line(), before - token.group(1).length() + 1, null, "")
                : place;
    }

    private static Label found(String said, DocumentLines text, Place place) {
        Matcher token = TOKEN.matcher(said);
        if (token.find()) {
            String word = Nearest.shortened(Texts.withoutStrangers(token.group(1)));
            return Label.of("“%s”".formatted(word), "'%s'".formatted(word));
        }
        Matcher code = CODE.matcher(said);
        if (code.find() && !Character.isSurrogate((char) Integer.parseInt(code.group(1)))) {
            return Glyph.of(Integer.parseInt(code.group(1)));
        }
        return text.at(place);
    }

    private static Place opened(String said, Place opened) {
        Matcher marker = OPENED.matcher(said);
        return marker.find()
                ? new Place(Integer.parseInt(marker.group(1)), Integer.parseInt(marker.group(2)), null, "")
                : opened;
    }
}
