package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A figure that opens to what stands behind it (数字的依据). A figure with nothing behind it, such as zero, is a plain text. Of a
 * long list the first 500 lines are shown, and how many more there are.
 *
 * <pre>{@code
 * Opening.of("92.21%", Basis.sides("按期", onTime, "未按期", others, names::line));
 * }</pre>
 */
public final class Opening {
    private static final int SHOWN = 500;

    private Opening() {}

    /** A figure that opens where it stands, one at a time. */
    public static Html of(String figure, ImmutableList<Basis> sides) {
        Html behind = Html.all(sides.stream().map(Opening::side).toList());
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

    /** A heading without lines is a sentence. */
    private static Html side(Basis side) {
        return Html.all(
                side.heading().isEmpty() ? Html.NONE : Html.of(Tag.P, side.heading()),
                side.lines().isEmpty()
                        ? Html.NONE
                        : Html.of(Tag.UL, lines(side.lines())).classed("records"));
    }

    private static Html[] lines(ImmutableList<String> lines) {
        Stream<String> shown = lines.stream().limit(SHOWN);
        Stream<String> more = lines.size() > SHOWN ? Stream.of("… +" + (lines.size() - SHOWN)) : Stream.empty();
        return Stream.concat(shown, more).map(line -> Html.of(Tag.LI, line)).toArray(Html[]::new);
    }
}
