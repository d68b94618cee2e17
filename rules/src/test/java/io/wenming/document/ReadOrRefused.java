package io.wenming.document;

import io.wenming.label.Language;

/** What holds of every document, whatever it says. */
final class ReadOrRefused {
    private static final int LONGEST_MESSAGE = 2_000;

    private ReadOrRefused() {}

    /**
     * Reads a document: it is refused by the one exception, with short messages in both languages, or its value reads back equal
     * from what it is written as.
     *
     * @throws AssertionError if it is not so; anything else that is thrown goes through
     */
    static <T> void check(DocumentKind<T> kind, DocumentSource source) {
        T value;
        try {
            value = kind.read(source);
        } catch (DocumentException refused) {
            for (Language language : Language.values()) {
                int length = refused.message(language).length();
                if (length == 0 || length >= LONGEST_MESSAGE) {
                    throw new AssertionError("the message has %s characters".formatted(length), refused);
                }
            }
            return;
        }
        same(value, kind.read(DocumentSource.json("json", kind.canonical(value))), "JSON");
        same(value, kind.read(DocumentSource.yaml("yaml", kind.toYaml(value))), "YAML");
    }

    private static void same(Object value, Object back, String syntax) {
        if (!value.equals(back)) {
            throw new AssertionError("reads back from %s as another value: %s for %s".formatted(syntax, back, value));
        }
    }
}
