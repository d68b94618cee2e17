package io.wenming.document;

/** Fuzzes the reader of {@code form_without_effect}. */
class FormWithoutEffectFuzzTest extends ReaderFuzz {
    FormWithoutEffectFuzzTest() {
        super("form_without_effect");
    }
}
