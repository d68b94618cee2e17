package io.wenming.examples.html;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;

/**
 * A figure that opens to what stands behind it (数字的依据). A figure with nothing behind it, such as zero, is a plain text.
 *
 * <pre>{@code
 * Opening.of("92.21%", Html.all(Opening.group("按期 296", onTime), Opening.group("未按期 25", others)));
 * }</pre>
 */
public final class Opening {
    private Opening() {}

    /** A figure that opens where it stands, one at a time. */
    public static Html of(String figure, Html behind) {
        return behind.equals(Html.NONE)
                ? Html.text(figure)
                : Html.of(
                                Tag.DETAILS,
                                Html.of(Tag.SUMMARY, figure),
                                Html.of(Tag.DIV, behind).classed("basis"))
                        .classed("behind")
                        .with(Attribute.NAME, "behind");
    }

    /**
     * A figure that leads to where it is explained further down; a browser opens what is folded there.
     *
     * @param place the id of that place
     */
    public static Html at(String figure, String place) {
        return Html.of(Tag.A, figure).classed("behind").with(Attribute.HREF, "#" + place);
    }

    /** What stands behind a figure, or behind one side of it; a heading without lines is a sentence. */
    public static Html group(String heading, Iterable<String> lines) {
        return Html.all(
                heading.isEmpty() ? Html.NONE : Html.of(Tag.P, heading),
                Iterables.isEmpty(lines)
                        ? Html.NONE
                        : Html.of(
                                        Tag.UL,
                                        Streams.stream(lines)
                                                .map(line -> Html.of(Tag.LI, line))
                                                .toArray(Html[]::new))
                                .classed("records"));
    }
}
