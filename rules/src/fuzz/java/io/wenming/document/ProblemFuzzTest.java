package io.wenming.document;

import io.wenming.slip.Problem;

/** Fuzzes the reader of {@code Problem.DOCUMENT}. */
class ProblemFuzzTest extends ReaderFuzz {
    ProblemFuzzTest() {
        super(Problem.DOCUMENT);
    }
}
