package io.wenming.document;

/** Fuzzes the reader of {@code ranking}. */
class RankingFuzzTest extends ReaderFuzz {
    RankingFuzzTest() {
        super("ranking");
    }
}
