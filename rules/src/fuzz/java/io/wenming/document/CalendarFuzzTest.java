package io.wenming.document;

/** Fuzzes the reader of {@code Documents.CALENDAR}. */
class CalendarFuzzTest extends ReaderFuzz {
    CalendarFuzzTest() {
        super(Documents.CALENDAR);
    }
}
