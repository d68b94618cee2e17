package io.wenming.practice;

import io.wenming.label.Refusal;
import io.wenming.number.Rate;
import java.util.regex.Pattern;

/** The checks that all records share. */
final class RecordChecks {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Rate NONE = Rate.percent(0);
    private static final Rate ALL = Rate.percent(100);

    private RecordChecks() {}

    static void check(PracticeRecord record) {
        String kind = record.recordKind().code();
        notBlank(kind, "the id", record.id(), record.id());
        Refusal.unless(
                !record.recordedOn().isBefore(record.on()),
                "%s '%s': recordedOn %s is before its day %s; give the same day or a later one",
                kind,
                record.id(),
                record.recordedOn(),
                record.on());
    }

    static void checkLasting(LastingRecord record) {
        check(record);
        record.endedOn()
                .ifPresent(day -> Refusal.unless(
                        !day.isBefore(record.on()),
                        "%s '%s': it ended on %s, before it began on %s; give the same day or a later one",
                        record.recordKind().code(),
                        record.id(),
                        day,
                        record.on()));
    }

    static void notBlank(String kind, String what, String id, String text) {
        Refusal.unless(!text.isBlank(), "%s '%s': %s is blank; write something", kind, id, what);
    }

    static void notNegative(String kind, String what, String id, int number) {
        Refusal.unless(number >= 0, "%s '%s': %s %s is below 0; give 0 or more", kind, id, what, number);
    }

    static void share(String kind, String what, String id, Rate rate) {
        Refusal.unless(
                rate.compareTo(NONE) >= 0 && rate.compareTo(ALL) <= 0,
                "%s '%s': %s %s is out of range; give 0 to 100 percent",
                kind,
                id,
                what,
                rate);
    }

    static String code(String kind, String code) {
        Refusal.unless(
                CODE.matcher(code).matches(),
                "%s: '%s' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter",
                kind,
                code.length() > 70 ? code.substring(0, 70) + "…" : code);
        return code;
    }
}
