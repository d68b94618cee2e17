package io.wenming.document;

import io.wenming.cadence.EvidenceLog;

/** Fuzzes the reader of {@code EvidenceLog.DOCUMENT}. */
class EvidenceLogFuzzTest extends ReaderFuzz {
    EvidenceLogFuzzTest() {
        super(EvidenceLog.DOCUMENT);
    }
}
