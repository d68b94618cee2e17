package io.wenming.examples.html;

/** The attributes of elements (元素属性), a closed list; none of them can run or fetch anything. */
public enum Attribute {
    /** The class, by which the style sheet finds it. */
    CLASS("class"),
    /** The name of a place on the page. */
    ID("id"),
    /** A link: {@code #} and the name of a place on the same page. */
    HREF("href"),
    /** What it says to those who do not see it. */
    ARIA_LABEL("aria-label"),
    /** What it is to those who do not see it. */
    ROLE("role"),
    /** Of those with one name only one is open. */
    NAME("name"),
    /** Whether it is open. */
    OPEN("open"),
    /** Of what a head cell is the head. */
    SCOPE("scope"),
    /** How many columns it takes. */
    COLSPAN("colspan"),
    /** The field of a drawing. */
    VIEW_BOX("viewBox"),
    /** How a drawing fills its place. */
    ASPECT("preserveAspectRatio"),
    /** Position to the right. */
    X("x"),
    /** Position down. */
    Y("y"),
    /** Start of a line to the right. */
    X1("x1"),
    /** Start of a line down. */
    Y1("y1"),
    /** End of a line to the right. */
    X2("x2"),
    /** End of a line down. */
    Y2("y2"),
    /** Middle of a circle to the right. */
    CX("cx"),
    /** Middle of a circle down. */
    CY("cy"),
    /** Radius. */
    R("r"),
    /** Radius of corners. */
    RX("rx"),
    /** Width. */
    WIDTH("width"),
    /** Height. */
    HEIGHT("height");

    private final String word;

    Attribute(String word) {
        this.word = word;
    }

    /** The name as it is written. */
    String word() {
        return word;
    }
}
