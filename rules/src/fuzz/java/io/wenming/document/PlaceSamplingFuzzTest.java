package io.wenming.document;

import io.wenming.sampling.PlaceSampling;

/** Fuzzes the reader of {@code PlaceSampling.DOCUMENT}. */
class PlaceSamplingFuzzTest extends ReaderFuzz {
    PlaceSamplingFuzzTest() {
        super(PlaceSampling.DOCUMENT);
    }
}
