package io.wenming.examples.html;

/** The elements of a page (网页元素), a closed list: what is read, tables, what opens, and drawings. */
public enum Tag {
    /** A heading of a section. */
    H2("h2"),
    /** A heading below. */
    H3("h3"),
    /** A paragraph. */
    P("p"),
    /** A block. */
    DIV("div"),
    /** A part of a line. */
    SPAN("span"),
    /** What stands out. */
    STRONG("strong"),
    /** An aside. */
    SMALL("small"),
    /** A list without order. */
    UL("ul"),
    /** A list in order. */
    OL("ol"),
    /** An entry of a list. */
    LI("li"),
    /** A list of terms. */
    DL("dl"),
    /** A term. */
    DT("dt"),
    /** What a term says. */
    DD("dd"),
    /** What opens. */
    DETAILS("details"),
    /** The line that opens it. */
    SUMMARY("summary"),
    /** A link to another place on the page. */
    A("a"),
    /** A drawing with its caption. */
    FIGURE("figure"),
    /** The caption. */
    FIGCAPTION("figcaption"),
    /** A table. */
    TABLE("table"),
    /** What a table is called. */
    CAPTION("caption"),
    /** Its head. */
    THEAD("thead"),
    /** Its body. */
    TBODY("tbody"),
    /** A row. */
    TR("tr"),
    /** A cell that names others. */
    TH("th"),
    /** A cell. */
    TD("td"),
    /** A drawing. */
    SVG("svg"),
    /** A group of a drawing. */
    G("g"),
    /** A rectangle. */
    RECT("rect"),
    /** A line. */
    LINE("line"),
    /** A circle. */
    CIRCLE("circle"),
    /** A text of a drawing. */
    TEXT("text"),
    /** What a shape says when pointed at, and to those who do not see it. */
    TITLE("title");

    private final String word;

    Tag(String word) {
        this.word = word;
    }

    /** The name as it is written. */
    String word() {
        return word;
    }
}
