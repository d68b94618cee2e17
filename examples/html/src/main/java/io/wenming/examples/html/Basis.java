package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.coverage.Coverage;
import io.wenming.report.FigureValue;
import java.util.Collection;
import java.util.function.Function;

/**
 * What stands behind a figure, or behind one side of it (依据): an {@link Opening} shows it.
 *
 * <pre>{@code
 * Opening.of("94%", Basis.sides("按期", onTime, "已到期未按期", notOnTime, names::line));
 * }</pre>
 *
 * @param heading what it is, with its number; empty where the figure says it
 * @param lines the records, a line for each; none where the heading says all
 */
public record Basis(String heading, ImmutableList<String> lines) {
    /** A sentence. */
    public static Basis of(String sentence) {
        return new Basis(sentence, ImmutableList.of());
    }

    /** Records under a name, with how many they are. */
    public static <T> Basis of(String name, Collection<T> records, Function<? super T, String> line) {
        return new Basis(name + " " + records.size(), lines(records, line));
    }

    /** Records of which the figure says how many they are; nothing if there is none. */
    public static <T> ImmutableList<Basis> counted(Collection<T> records, Function<? super T, String> line) {
        return records.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Basis("", lines(records, line)));
    }

    /** Both sides of a share: how many of how many, then what it leaves out and what it counts. */
    public static <T> ImmutableList<Basis> sides(
            String countedAs,
            Collection<T> counted,
            String restAs,
            Collection<T> rest,
            Function<? super T, String> line) {
        return ImmutableList.of(
                of("%s / %s".formatted(counted.size(), counted.size() + rest.size())),
                of(restAs, rest, line),
                of(countedAs, counted, line));
    }

    /**
     * A figure of a work report: its number with its records, and of a share what does not count before them.
     *
     * @param whose what stands before each heading, such as a period or an area; may be empty
     * @param number the number as it is told
     */
    public static ImmutableList<Basis> of(String whose, String number, FigureValue value, Words words) {
        ImmutableList<String> records = lines(value.records(), words::record);
        if (!value.isShare()) {
            return ImmutableList.of(new Basis(whose + number, records));
        }
        return ImmutableList.of(
                of(whose + number),
                new Basis(
                        whose + words.say("未计入 ", "not counted ") + (value.whole() - value.part()),
                        lines(value.rest(), words::rest)),
                new Basis(whose + words.say("计入 ", "counted ") + value.part(), records));
    }

    /** The members that an area lacks and those that it has, with their records; nothing if there is none to cover. */
    public static ImmutableList<Basis> of(Coverage answer, Words words) {
        return answer.whole() == 0
                ? ImmutableList.of()
                : ImmutableList.of(
                        of(words.say("尚缺", "missing"), answer.missing(), words::member),
                        of(words.say("已覆盖", "covered"), answer.counted(), words::member));
    }

    private static <T> ImmutableList<String> lines(Collection<T> records, Function<? super T, String> line) {
        return records.stream().map(line).collect(ImmutableList.toImmutableList());
    }
}
