package io.wenming.document;

/** Fuzzes the reader of {@code place_sampling}. */
class PlaceSamplingFuzzTest extends ReaderFuzz {
    PlaceSamplingFuzzTest() {
        super("place_sampling");
    }
}
