package io.wenming.document;

import io.wenming.finding.Detail;
import io.wenming.label.Label;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text, number, flag or day: one node, one value. */
final class ScalarCodec<T> extends Codec<T> {
    private final Shape expected;
    private final Function<Node, @Nullable T> in;
    private final Function<T, Node> out;

    /**
     * A scalar.
     *
     * @param expected what has to stand there, for messages
     * @param in the value of a node, or null where it has another shape
     */
    ScalarCodec(Shape expected, Function<Node, @Nullable T> in, Function<T, Node> out) {
        this.expected = expected;
        this.in = in;
        this.out = out;
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        if (node instanceof Node.Null) {
            problems.add(node.place(), ProblemCode.NULL_VALUE);
            return null;
        }
        try {
            T value = in.apply(node);
            if (value == null && !FullWidth.explains(node, this, problems)) {
                problems.add(
                        node.place(),
                        ProblemCode.WRONG_TYPE,
                        Detail.of(node.shape().label()),
                        Detail.of(wanted(node)));
            }
            return value;
        } catch (IllegalArgumentException e) {
            if (!FullWidth.explains(node, this, problems)) {
                problems.addRefused(node.place(), e);
            }
            return null;
        }
    }

    /** What should stand there; a number or a flag that should be a text only lacks its quotes. */
    private Label wanted(Node node) {
        if (expected != Shape.TEXT || !(node instanceof Node.Literal || node instanceof Node.Flag)) {
            return expected.label();
        }
        String given =
                node instanceof Node.Literal number ? number.literal() : Boolean.toString(((Node.Flag) node).value());
        return Label.of("加引号的文本：\"%s\"".formatted(given), "a text in quotes, \"%s\",".formatted(given));
    }

    @Override
    Node write(T value) {
        return out.apply(value);
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return expected.schema();
    }
}
