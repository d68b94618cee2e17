package io.wenming.document;

/** Fuzzes the reader of {@code problems}. */
class ProblemFuzzTest extends ReaderFuzz {
    ProblemFuzzTest() {
        super("problems");
    }
}
