package io.wenming.document;

import io.wenming.honor.Candidacy;

/** Fuzzes the reader of {@code Candidacy.DOCUMENT}. */
class CandidacyFuzzTest extends ReaderFuzz {
    CandidacyFuzzTest() {
        super(Candidacy.DOCUMENT);
    }
}
