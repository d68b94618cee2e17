package io.wenming.document;

/** Fuzzes the reader of {@code periodic_facts}. */
class PeriodicFactsFuzzTest extends ReaderFuzz {
    PeriodicFactsFuzzTest() {
        super("periodic_facts");
    }
}
