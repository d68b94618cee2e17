package io.wenming.document;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document that is small and costs much, or is large.
 *
 * @param name what it does
 * @param syntax how it is written
 * @param text the text, made when asked for
 */
record Bomb(String name, DocumentSource.Syntax syntax, Supplier<String> text) {
    private static final int MI = 1 << 20;
    private static final String HEAD = "{\"kind\":\"standard\",\"format\":1,";

    /** Bombs of the two syntaxes, for any reader. */
    static Stream<Bomb> all() {
        return Stream.of(deep(), large(), many(), names(), yaml(), problems()).flatMap(bombs -> bombs);
    }

    DocumentSource source() {
        return DocumentSource.of(name, syntax, ByteSource.wrap(text.get().getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Bomb> deep() {
        return Stream.of(
                json("lists in lists, closed", () -> "[".repeat(200_000) + "]".repeat(200_000)),
                json("lists in lists, open", () -> "[".repeat(MI)),
                json("objects in objects", () -> "{\"a\":".repeat(150_000) + "1" + "}".repeat(150_000)),
                yaml("flow lists in lists", () -> "[".repeat(500_000) + "]".repeat(500_000)),
                yaml("flow objects in objects", () -> "{a: ".repeat(200_000)),
                yaml("dashes in a line", () -> "- ".repeat(500_000) + "x"),
                yaml("questions in a line", () -> "? ".repeat(500_000) + "x"),
                yaml("colons in a line", () -> ": ".repeat(500_000) + "x"),
                yaml("indented objects", () -> lines(1_400, line -> " ".repeat(line) + "a:")));
    }

    private static Stream<Bomb> large() {
        return Stream.of(
                json("more than a document", () -> HEAD + "\"id\":\"" + "长".repeat(4 * MI) + "\"}"),
                json("blanks", () -> " ".repeat(8 * MI)),
                json("one text", () -> HEAD + "\"id\":\"" + "x".repeat(MI - 100) + "\"}"),
                json("one name", () -> "{\"" + "k".repeat(MI - 100) + "\":1}"),
                json("one whole number", () -> "{\"a\":" + "9".repeat(MI - 100) + "}"),
                json("one fraction", () -> "{\"a\":0." + "1".repeat(MI - 100) + "}"),
                json("one exponent", () -> "{\"a\":1e" + "9".repeat(MI - 100) + "}"),
                json("escapes", () -> HEAD + "\"id\":\"" + "\\u0041".repeat(MI / 6 - 100) + "\"}"),
                yaml("remarks", () -> "# x\n".repeat(MI / 4)),
                yaml("line breaks", () -> "\n".repeat(MI)),
                yaml("one plain text", () -> "id: " + "x".repeat(MI - 100)),
                yaml("one plain text over many lines", () -> "id: a\n" + " b\n".repeat(MI / 3 - 100)),
                yaml("one folded text", () -> "id: >\n" + " b\n\n".repeat(MI / 4 - 100)),
                yaml("one name", () -> "x".repeat(MI - 100) + ": 1"),
                yaml("one quote", () -> "id: \"" + "x ".repeat(MI / 2 - 100)),
                yaml("one number", () -> "a: " + "9".repeat(MI - 100)),
                yaml("one number with underscores", () -> "a: 1" + "_1".repeat(MI / 2 - 100)));
    }

    private static Stream<Bomb> many() {
        return Stream.of(
                json("numbers", () -> "[" + "1,".repeat(MI / 2 - 10) + "1]"),
                json("objects", () -> "[" + "{},".repeat(MI / 3 - 10) + "{}]"),
                json("texts", () -> "[" + "\"\",".repeat(MI / 3 - 10) + "\"\"]"),
                yaml("numbers", () -> "[" + "1,".repeat(MI / 2 - 10) + "1]"),
                yaml("items", () -> "- 1\n".repeat(MI / 4)),
                yaml("flow pairs", () -> "[" + "a: 1,".repeat(MI / 5 - 10) + "]"),
                yaml("commas", () -> "[" + ",".repeat(MI / 2) + "]"),
                yaml("documents", () -> "---\na: 1\n".repeat(MI / 9)));
    }

    private static Stream<Bomb> names() {
        return Stream.of(
                json("names that collide", () -> members(16, Bomb::colliding)),
                json("names", () -> members(16, name -> "n" + name)),
                json("the same name", () -> members(16, name -> "a")),
                yaml("names that collide", () -> members(15, Bomb::colliding)),
                yaml("the same name", () -> "a: 1\n".repeat(MI / 5)));
    }

    private static Stream<Bomb> yaml() {
        return Stream.of(
                yaml(
                        "nine to the ninth",
                        () -> lines(
                                9,
                                line -> line == 0
                                        ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
                                        : "a%s: &a%s [%s]"
                                                .formatted(
                                                        line,
                                                        line,
                                                        "*a%s, "
                                                                .formatted(line - 1)
                                                                .repeat(9)))),
                yaml("anchors", () -> lines(60_000, line -> "- &a%s x".formatted(line))),
                yaml("aliases", () -> "- &a x\n" + "- *a\n".repeat(200_000)),
                yaml("aliases of itself", () -> "a: &a [" + "*a, ".repeat(200_000) + "]"),
                yaml(
                        "merges",
                        () -> "m0: &m0 {k: 1}\n"
                                + lines(
                                        15_000,
                                        line -> "m%s: &m%s\n  <<: *m%s\n  k%s: 1"
                                                .formatted(line + 1, line + 1, line, line))),
                yaml("tags", () -> "- !!io.wenming.document.Canary {}\n".repeat(30_000)),
                yaml("one tag", () -> "!" + "a".repeat(MI - 100) + " x"),
                yaml("exclamation marks", () -> "!".repeat(MI - 100)),
                yaml("one anchor", () -> "&" + "a".repeat(MI - 100) + " x"),
                yaml("one directive", () -> "%" + "A".repeat(MI - 100) + "\n---\nx"),
                yaml("directives", () -> "%A b\n".repeat(MI / 5 - 100) + "---\nx"),
                yaml("quotes", () -> "\"".repeat(MI - 100)),
                yaml("sexagesimals", () -> "a: 1" + ":1".repeat(MI / 2 - 100)));
    }

    private static Stream<Bomb> problems() {
        return Stream.of(
                json("unknown members", () -> HEAD + "\"x\":" + members(16, name -> "n" + name) + "}"),
                json(
                        "unknown members at the root",
                        () -> HEAD + members(16, name -> "n" + name).substring(1)),
                json(
                        "strangers below long names",
                        () -> "{" + "\"%s\":{".formatted("k".repeat(15_000)).repeat(60)
                                + members(12, name -> "n" + name).substring(1) + "}".repeat(60)),
                json("nulls", () -> HEAD + "\"total\":{\"parts\":[" + "null,".repeat(150_000) + "null]}}"),
                json(
                        "parts that are texts",
                        () -> HEAD + "\"total\":{\"parts\":["
                                + "\"%s\",".formatted("x".repeat(1_000)).repeat(900) + "0]}}"),
                json(
                        "words that are near",
                        () -> HEAD + "\"citations\":[" + "{\"documemt\":1},".repeat(60_000) + "0]}"),
                json("curly quotes and an open text", () -> "{\"a\":\"" + "”  ".repeat(MI / 3 - 100)),
                yaml("full-width commas and an open list", () -> "a: [" + "，".repeat(MI / 4)),
                yaml("full-width colons", () -> "kind：standard\n".repeat(MI / 16)),
                yaml("full-width numbers", () -> "kind: standard\nformat: 1\natMost: [" + "１,".repeat(100_000) + "]"));
    }

    private static String members(int bits, IntFunction<String> name) {
        return IntStream.range(0, 1 << bits)
                .mapToObj(number -> "\"%s\":1".formatted(name.apply(number)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Texts that all have one hash code: the two pairs of letters have. */
    private static String colliding(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Bomb json(String name, Supplier<String> text) {
        return new Bomb("JSON: " + name, DocumentSource.Syntax.JSON, text);
    }

    private static Bomb yaml(String name, Supplier<String> text) {
        return new Bomb("YAML: " + name, DocumentSource.Syntax.YAML, text);
    }
}
