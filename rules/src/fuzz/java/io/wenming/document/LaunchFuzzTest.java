package io.wenming.document;

/** Fuzzes the reader of {@code launch}. */
class LaunchFuzzTest extends ReaderFuzz {
    LaunchFuzzTest() {
        super("launch");
    }
}
