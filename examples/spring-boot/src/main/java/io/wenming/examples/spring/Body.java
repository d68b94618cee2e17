package io.wenming.examples.spring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.FindingJson;
import io.wenming.finding.Finding;
import io.wenming.label.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON object in the order in which it is filled (应答正文); each value is written by the library, as in its documents. */
final class Body {
    private final List<String> members = new ArrayList<>();

    Body put(String name, String text) {
        return put(name, Codecs.TEXT, text);
    }

    Body put(String name, long number) {
        return put(name, Codecs.LONG, number);
    }

    <T> Body put(String name, Codec<T> codec, T value) {
        return member(name, codec.canonical(value));
    }

    /** What is absent is left out. */
    <T> Body put(String name, Codec<T> codec, Optional<T> value) {
        value.ifPresent(present -> put(name, codec, present));
        return this;
    }

    /** A finding with all that it was made of, in a language. */
    Body put(String name, Finding finding, Language language) {
        return member(name, FindingJson.in(language).print(finding).strip());
    }

    Body put(String name, Answer part) {
        return member(name, part.body().line());
    }

    Body put(String name, List<? extends Answer> parts) {
        return member(
                name,
                parts.isEmpty()
                        ? "[]"
                        : parts.stream()
                                .map(part -> part.body().line())
                                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]")));
    }

    Body texts(String name, List<String> texts) {
        return put(name, Codecs.TEXT.list(), ImmutableList.copyOf(texts));
    }

    /** On one line, as a part of another one. */
    private String line() {
        return "{" + Joiner.on(", ").join(members) + "}";
    }

    /** One member a line, ended by a line break. */
    String json() {
        return "{\n  " + Joiner.on(",\n").join(members).replace("\n", "\n  ") + "\n}\n";
    }

    private Body member(String name, String json) {
        members.add(Codecs.TEXT.canonical(name) + " : " + json);
        return this;
    }
}
