package io.wenming.examples.html;

import com.google.common.collect.Streams;

/**
 * A figure that is looked at first (关键数据).
 *
 * @param name what it is the number of
 * @param figure the number, which may open
 * @param note what it is out of, or what it was before
 * @param tone how it stands
 */
public record KeyFigure(String name, Html figure, String note, Tone tone) {
    /** Key figures side by side. */
    public static Html tiles(Iterable<KeyFigure> figures) {
        return Html.of(Tag.DL, Streams.stream(figures).map(KeyFigure::tile).toArray(Html[]::new))
                .classed("tiles");
    }

    private Html tile() {
        return Html.of(
                        Tag.DIV,
                        Html.of(Tag.DT, name),
                        Html.of(Tag.DD, Html.of(Tag.STRONG, figure)),
                        note.isEmpty() ? Html.NONE : Html.of(Tag.DD, Html.of(Tag.SMALL, note)))
                .classed("tile " + tone.word());
    }
}
