package io.wenming.document;

import io.wenming.scoring.FormWithoutEffect;

/** Fuzzes the reader of {@code FormWithoutEffect.DOCUMENT}. */
class FormWithoutEffectFuzzTest extends ReaderFuzz {
    FormWithoutEffectFuzzTest() {
        super(FormWithoutEffect.DOCUMENT);
    }
}
