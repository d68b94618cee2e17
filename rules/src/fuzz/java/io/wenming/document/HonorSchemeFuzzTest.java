package io.wenming.document;

/** Fuzzes the reader of {@code honor_scheme}. */
class HonorSchemeFuzzTest extends ReaderFuzz {
    HonorSchemeFuzzTest() {
        super("honor_scheme");
    }
}
