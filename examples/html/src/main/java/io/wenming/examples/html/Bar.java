package io.wenming.examples.html;

import io.wenming.number.Fraction;

/** A bar as wide as its place (横条). It is drawn beside its number, never instead of it. */
final class Bar {
    private static final int HEIGHT = 10;

    private Bar() {}

    /** A part of a whole; the rest stands out as what is lost. */
    static Html of(Fraction part, Fraction whole) {
        int end = Scale.upTo(whole).at(part);
        return drawing(
                Svg.rect(0, 0, Scale.STEPS, HEIGHT, end < Scale.STEPS ? "rest" : "track"),
                Svg.rect(0, 0, end, HEIGHT, "part"));
    }

    /** An amount among amounts of which the largest fills the place. */
    static Html of(Fraction amount, Fraction largest, Tone tone) {
        return drawing(
                Svg.rect(0, 0, Scale.STEPS, HEIGHT, "track"),
                Svg.rect(0, 0, Scale.upTo(largest).at(amount), HEIGHT, tone.word()));
    }

    /** From one amount up to another one on the way to a whole. */
    static Html rise(Fraction from, Fraction to, Fraction whole) {
        Scale scale = Scale.upTo(whole.max(to));
        int start = scale.at(from);
        return drawing(
                Svg.rect(0, 0, Scale.STEPS, HEIGHT, "track"),
                Svg.rect(0, 0, start, HEIGHT, "part"),
                Svg.rect(start, 0, scale.at(to) - start, HEIGHT, "gain"));
    }

    private static Html drawing(Html... shapes) {
        return Html.of(Tag.SVG, shapes)
                .classed("bar")
                .with(Attribute.VIEW_BOX, "0 0 %s %s".formatted(Scale.STEPS, HEIGHT))
                .with(Attribute.ASPECT, "none")
                .with(Attribute.ROLE, "presentation");
    }
}
