package io.wenming.document;

/** Fuzzes the reader of {@code Documents.OCCASIONS}. */
class OccasionsFuzzTest extends ReaderFuzz {
    OccasionsFuzzTest() {
        super(Documents.OCCASIONS);
    }
}
