package io.wenming.document;

/** Fuzzes the reader of {@code Domains.RANKING}. */
class RankingFuzzTest extends ReaderFuzz {
    RankingFuzzTest() {
        super(Domains.RANKING);
    }
}
