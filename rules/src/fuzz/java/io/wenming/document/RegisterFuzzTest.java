package io.wenming.document;

import io.wenming.honor.Register;

/** Fuzzes the reader of {@code Register.DOCUMENT}. */
class RegisterFuzzTest extends ReaderFuzz {
    RegisterFuzzTest() {
        super(Register.DOCUMENT);
    }
}
