package io.wenming.document;

/** Fuzzes the reader of {@code register}. */
class RegisterFuzzTest extends ReaderFuzz {
    RegisterFuzzTest() {
        super("register");
    }
}
