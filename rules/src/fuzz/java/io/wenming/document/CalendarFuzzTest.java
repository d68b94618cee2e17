package io.wenming.document;

/** Fuzzes the reader of {@code calendar}. */
class CalendarFuzzTest extends ReaderFuzz {
    CalendarFuzzTest() {
        super("calendar");
    }
}
