package io.wenming.document;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A text to be planted in the place of a node.
 *
 * @param name what it is, for messages
 * @param raw the text, which need not be JSON or YAML
 * @param harmless what it may be read as; where there is nothing, every document with it has to be refused
 */
record Attack(String name, String raw, ImmutableList<Node> harmless) {
    private static final String CLASS = "io.wenming.document.Canary";

    /** No JSON, beyond a limit, or what no document may have. */
    private static final ImmutableList<Attack> NEVER = Stream.of(
                    "NaN",
                    "-Infinity",
                    "0x1F",
                    "007",
                    "+1",
                    ".5",
                    "1.",
                    "1e",
                    "--1",
                    "'x'",
                    "undefined",
                    "True",
                    "null",
                    "{\"a\":1,\"a\":1}",
                    "{\"a\":1,\"\\u0061\":1}",
                    "[1,]",
                    "[,1]",
                    "{a:1}",
                    "/*x*/1",
                    "\"\\x\"",
                    "\"\\u12\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"a\u0001b\"",
                    "\"a\nb\"",
                    "]",
                    "}",
                    "\"",
                    "1 2",
                    "1".repeat(65),
                    "1" + "0".repeat(5_000),
                    "0." + "1".repeat(5_000),
                    "[".repeat(65) + "]".repeat(65),
                    "[".repeat(5_000) + "]".repeat(5_000),
                    "{\"a\":".repeat(65) + "1" + "}".repeat(65),
                    "\"" + "长".repeat(65_537) + "\"",
                    "{\"" + "k".repeat(65_537) + "\":1}")
            .map(raw -> new Attack(Excerpt.of(raw, 20), raw, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Attack> NUMBERS = Stream.of(
                    "-0",
                    "0.0",
                    "1.5",
                    "-1",
                    "1e1000000000",
                    "1E-1000000000",
                    "1e99999999999",
                    "999999999999999999",
                    "9223372036854775808",
                    "1".repeat(64))
            .map(raw -> new Attack(raw, raw, ImmutableList.of(new Node.Literal(Place.NOWHERE, raw))))
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Attack> TEXTS = Stream.of(
                    "",
                    " ",
                    "10",
                    "１０",
                    "1_000",
                    "0x10",
                    "NaN",
                    "1e1000000000",
                    "9".repeat(5_000),
                    "2026-02-30",
                    "+999999999-12-31",
                    "-0001-01-01",
                    "P999999999Y",
                    "\u202Eabc",
                    "a\u200Bb",
                    "e\u0301",
                    "\uFEFF",
                    "\uD83C\uDC04",
                    "“甲”：乙，",
                    "${jndi:ldap://127.0.0.1/x}",
                    "#{T(java.lang.Runtime).getRuntime()}",
                    "{0} {1,number,#} '' '{'",
                    "%n%s%1$s",
                    "../../../../etc/passwd",
                    "file:///etc/passwd",
                    "(a+)+$",
                    "a".repeat(30_000) + "!",
                    "=cmd|' /C calc'!A0",
                    "<script>alert(1)</script>",
                    "'; drop table subjects; --",
                    CLASS,
                    "java.util.HashMap<java.lang.Object>")
            .map(text -> new Attack(
                    "text " + Excerpt.of(text, 20),
                    NodeWriter.canonical(Node.text(text)),
                    ImmutableList.of(Node.text(text))))
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Attack> SHAPES = Stream.of(
                    "true",
                    "{}",
                    "[]",
                    "[[1]]",
                    "[\"%s\",{}]".formatted(CLASS),
                    "{\"@class\":\"%s\"}".formatted(CLASS),
                    "{\"@type\":\"%s\",\"x\":1}".formatted(CLASS),
                    "{\"$type\":\"%s\",\"$ref\":\"#\"}".formatted(CLASS),
                    "{\"kind\":\"%s\"}".formatted(CLASS),
                    "{\"__proto__\":{}}",
                    "{\"<<\":{\"a\":1}}",
                    "{\"\":\"\"}",
                    "[" + "1,".repeat(2_000) + "1]",
                    "[" + "{},".repeat(2_000) + "[]]")
            .map(raw -> new Attack(Excerpt.of(raw, 20), raw, ImmutableList.of(Splice.tree(raw))))
            .collect(ImmutableList.toImmutableList());

    /** For documents in JSON. */
    static final ImmutableList<Attack> JSON = Stream.of(NEVER, NUMBERS, TEXTS, SHAPES)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Attack> YAML_NEVER = Stream.of(
                    "*zz",
                    "&q q",
                    "&q [*q]",
                    "[&z [x, x], *z, *z]",
                    "!!%s {}".formatted(CLASS),
                    "!!%s [a]".formatted(CLASS),
                    "!<tag:yaml.org,2002:%s> a".formatted(CLASS),
                    "!leaf {}",
                    "!!str a",
                    "!!binary aGVsbG8=",
                    "!!int 1",
                    "! a",
                    "~",
                    "null",
                    "NULL",
                    "{a: 1, a: 2}",
                    "{[a]: 1}",
                    "{{a: 1}: 1}",
                    "{a: *b}",
                    "{&a a: 1}",
                    "[a",
                    "{a: 1",
                    "\"a",
                    "\"\\q\"",
                    "\"\\ud800\"",
                    "\"\\x00\"",
                    "a: b",
                    "@a",
                    "`a`",
                    "%a",
                    "\ta: 1",
                    "a\u0001",
                    "1".repeat(65),
                    "[".repeat(65) + "]".repeat(65),
                    "[".repeat(5_000) + "]".repeat(5_000),
                    "长".repeat(65_537))
            .map(raw -> new Attack(Excerpt.of(raw, 20), raw, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());

    /** What YAML 1.1 takes for something else than it says. */
    private static final ImmutableList<Attack> YAML_WORDS = Stream.of(
                    "no",
                    "yes",
                    "on",
                    "OFF",
                    "y",
                    "True",
                    "FALSE",
                    "010",
                    "0o10",
                    "0x1F",
                    "0b11",
                    "1_000",
                    "1:30",
                    ".inf",
                    "-.Inf",
                    ".NaN",
                    "1e100000000",
                    "1.",
                    ".5",
                    "+1",
                    "2026-01-01",
                    "2026-01-01 00:00:00Z",
                    "=",
                    "１０",
                    "“甲”")
            .map(raw -> new Attack(raw, raw, ImmutableList.of(Node.text(raw), new Node.Literal(Place.NOWHERE, raw))))
            .collect(ImmutableList.toImmutableList());

    /** For documents in YAML; most of JSON is YAML too. */
    static final ImmutableList<Attack> YAML = Stream.of(YAML_NEVER, YAML_WORDS, TEXTS, SHAPES)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    @Override
    public String toString() {
        return name;
    }
}
