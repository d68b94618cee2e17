package io.wenming.document;

/** Fuzzes the reader of {@code periodic_standard}. */
class PeriodicStandardFuzzTest extends ReaderFuzz {
    PeriodicStandardFuzzTest() {
        super("periodic_standard");
    }
}
