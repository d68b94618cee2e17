package io.wenming.document;

import io.wenming.honor.HonorScheme;

/** Fuzzes the reader of {@code HonorScheme.DOCUMENT}. */
class HonorSchemeFuzzTest extends ReaderFuzz {
    HonorSchemeFuzzTest() {
        super(HonorScheme.DOCUMENT);
    }
}
