package io.wenming.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wenming.label.Language;

/** Reads documents that are refused, for a look at what was said. */
final class Reading {
    private Reading() {}

    static DocumentException refusal(DocumentKind<?> kind, DocumentSource source) {
        return refusal(kind, source, DocumentLimits.SAFE);
    }

    static DocumentException refusal(DocumentKind<?> kind, DocumentSource source, DocumentLimits limits) {
        return catchThrowableOfType(DocumentException.class, () -> kind.read(source, limits));
    }

    static String english(DocumentKind<?> kind, DocumentSource source) {
        return refusal(kind, source).message(Language.EN);
    }

    static String chinese(DocumentKind<?> kind, DocumentSource source) {
        return refusal(kind, source).message(Language.ZH);
    }
}
