package io.wenming.examples.html;

/** How something stands, as a color and never by color alone (色调). */
public enum Tone {
    /** As it should be. */
    GOOD("good"),
    /** Nearly so. */
    FAIR("fair"),
    /** Not as it should be. */
    POOR("poor"),
    /** Still open. */
    OPEN("open"),
    /** Nothing to say. */
    QUIET("quiet");

    private final String word;

    Tone(String word) {
        this.word = word;
    }

    /** The class in the style sheet. */
    String word() {
        return word;
    }

    /** A word with this tone. */
    public Element badge(String text) {
        return Html.of(Tag.SPAN, text).classed("badge " + word);
    }
}
