package io.wenming.examples.html;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * An element of a page (网页元素).
 *
 * @param tag what it is
 * @param attributes its attributes, in the order given
 * @param content what it holds
 */
public record Element(Tag tag, ImmutableMap<Attribute, String> attributes, ImmutableList<Html> content)
        implements Html {
    /**
     * Checks the link.
     *
     * @throws IllegalArgumentException if it leads off the page
     */
    public Element {
        requireNonNull(tag, "tag");
        requireNonNull(content, "content");
        String link = attributes.getOrDefault(Attribute.HREF, "#");
        checkArgument(link.startsWith("#"), "href: '%s' leads off the page; give # and the id of a place on it", link);
    }

    /** The same with an attribute, in place of the one that it may have had. */
    public Element with(Attribute attribute, String value) {
        return new Element(
                tag,
                ImmutableMap.<Attribute, String>builder()
                        .putAll(attributes)
                        .put(attribute, value)
                        .buildKeepingLast(),
                content);
    }

    /** The same with a number as attribute. */
    public Element with(Attribute attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    /** The same of a class. */
    public Element classed(String name) {
        return with(Attribute.CLASS, name);
    }

    @Override
    public void writeTo(StringBuilder page) {
        page.append('<').append(tag.word());
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute.word()).append("=\"");
            Text.escape(value, page);
            page.append('"');
        });
        page.append('>');
        content.forEach(piece -> piece.writeTo(page));
        page.append("</").append(tag.word()).append('>');
    }
}
