package io.wenming.examples.html;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * A section of a page (章节): a heading with what stands below it.
 *
 * @param id the name by which links lead to it
 * @param heading the heading
 * @param content what stands below
 */
record Section(String id, String heading, Html content) {
    /** Its entry in the table of contents, with the headings below it that have a name. */
    Html entry() {
        Element[] below = headings(content)
                .map(found -> link(requireNonNull(found.attributes().get(Attribute.ID)), Html.all(found.content())))
                .toArray(Element[]::new);
        return Html.of(Tag.LI, link(id, Html.text(heading)), below.length == 0 ? Html.NONE : Html.of(Tag.SMALL, below));
    }

    void writeTo(StringBuilder page) {
        page.append("<section>\n");
        Html.of(Tag.H2, heading).with(Attribute.ID, id).writeTo(page);
        page.append('\n');
        content.writeTo(page);
        page.append("\n</section>\n");
    }

    private static Element link(String place, Html text) {
        return Html.of(Tag.A, text).with(Attribute.HREF, "#" + place);
    }

    private static Stream<Element> headings(Html piece) {
        if (piece instanceof Element element) {
            return element.tag() == Tag.H3 && element.attributes().containsKey(Attribute.ID)
                    ? Stream.of(element)
                    : element.content().stream().flatMap(Section::headings);
        }
        return piece instanceof Pieces several ? several.pieces().stream().flatMap(Section::headings) : Stream.empty();
    }
}
