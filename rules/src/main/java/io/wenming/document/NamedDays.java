package io.wenming.document;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named days: {@code {2026-10-01: 国庆节}}, or a whole vacation with its first and last day, {@code {2026-07-04/2026-08-30:
 * 暑假}}. They are written day by day, which reads back equal.
 */
final class NamedDays {
    static final Codec<ImmutableSortedMap<LocalDate, String>> CODEC =
            Codecs.TEXT.map().as(NamedDays::days, NamedDays::texts);

    /** No vacation is longer, and no typing error makes millions of days. */
    private static final int LONGEST = 366;

    private NamedDays() {}

    private static ImmutableSortedMap<LocalDate, String> days(ImmutableSortedMap<String, String> texts) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        texts.forEach((key, name) -> range(key)
                .days()
                .forEach(day -> Refusal.unless(
                        days.putIfAbsent(day, name) == null, "days: %s stands twice; give each day once", day)));
        return ImmutableSortedMap.copyOfSorted(days);
    }

    private static DateRange range(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return DateRange.day(Codecs.date(key));
        }
        DateRange range = DateRange.closed(Codecs.date(key.substring(0, slash)), Codecs.date(key.substring(slash + 1)));
        Refusal.unless(
                range.length() <= LONGEST, "days: %s has %s days; give at most %s", key, range.length(), LONGEST);
        return range;
    }

    private static ImmutableSortedMap<String, String> texts(ImmutableSortedMap<LocalDate, String> days) {
        return days.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, day -> day.getKey().toString(), Map.Entry::getValue));
    }
}
