package io.wenming.examples.html;

/** Shapes of drawings, in whole steps (图形). */
final class Svg {
    private Svg() {}

    /** A drawing of a size, which keeps its proportions. */
    static Element drawing(int width, int height, String label, Html... content) {
        return Html.of(Tag.SVG, content)
                .with(Attribute.VIEW_BOX, "0 0 %s %s".formatted(width, height))
                .with(Attribute.ROLE, "img")
                .with(Attribute.ARIA_LABEL, label);
    }

    static Element rect(int x, int y, int width, int height, String name, Html... content) {
        return Html.of(Tag.RECT, content)
                .classed(name)
                .with(Attribute.X, x)
                .with(Attribute.Y, y)
                .with(Attribute.WIDTH, Math.max(0, width))
                .with(Attribute.HEIGHT, height);
    }

    static Element line(int x1, int y1, int x2, int y2, String name) {
        return Html.of(Tag.LINE)
                .classed(name)
                .with(Attribute.X1, x1)
                .with(Attribute.Y1, y1)
                .with(Attribute.X2, x2)
                .with(Attribute.Y2, y2);
    }

    static Element text(int x, int y, String name, String text) {
        return Html.of(Tag.TEXT, text).classed(name).with(Attribute.X, x).with(Attribute.Y, y);
    }

    static Element title(String text) {
        return Html.of(Tag.TITLE, text);
    }
}
