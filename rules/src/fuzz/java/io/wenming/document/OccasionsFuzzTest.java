package io.wenming.document;

/** Fuzzes the reader of {@code occasions}. */
class OccasionsFuzzTest extends ReaderFuzz {
    OccasionsFuzzTest() {
        super("occasions");
    }
}
