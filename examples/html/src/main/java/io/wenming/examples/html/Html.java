package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A piece of a page (网页片段): an element, a text, or several of them. Every text and every attribute is escaped when it is
 * written, and there is no way to put in one that is not: tags and attributes are closed lists without scripts, styles, events
 * and links to elsewhere.
 *
 * <pre>{@code
 * Html.of(Tag.P, "1 < 2")    // written with the sign escaped
 * }</pre>
 */
public sealed interface Html permits Element, Text, Pieces {
    /** Nothing. */
    Html NONE = new Pieces(ImmutableList.of());

    /** Appends it as well-formed text. */
    void writeTo(StringBuilder page);

    /** A text. */
    static Html text(String text) {
        return new Text(text);
    }

    /** An element with its content. */
    static Element of(Tag tag, Html... content) {
        return new Element(tag, ImmutableMap.of(), ImmutableList.copyOf(content));
    }

    /** An element with a text. */
    static Element of(Tag tag, String text) {
        return of(tag, text(text));
    }

    /** Several pieces, one after the other. */
    static Html all(Iterable<? extends Html> pieces) {
        return new Pieces(ImmutableList.copyOf(pieces));
    }

    /** Several pieces, one after the other. */
    static Html all(Html... pieces) {
        return new Pieces(ImmutableList.copyOf(pieces));
    }
}
