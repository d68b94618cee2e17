package io.wenming.document;

import io.wenming.honor.Launch;

/** Fuzzes the reader of {@code Launch.DOCUMENT}. */
class LaunchFuzzTest extends ReaderFuzz {
    LaunchFuzzTest() {
        super(Launch.DOCUMENT);
    }
}
