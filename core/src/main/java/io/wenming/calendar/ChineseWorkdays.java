package io.wenming.calendar;

import com.google.common.base.Splitter;
import io.wenming.label.Label;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of mainland China (中国法定工作日), 2007 to 2026, as {@link WorkingCalendar}; later years are added by
 * {@link WorkingCalendar#withYear}.
 *
 * <p>Source: the yearly notices of the State Council General Office (国务院办公厅关于…部分节假日安排的通知), with the
 * amendments of 2015, 2019 and 2020; days taken from npm chinese-days 1.5.7 (MIT, notice in cn-workdays.LICENSE).
 */
public final class ChineseWorkdays {
    private static final String DATA = "cn-workdays.csv";
    private static final int FIRST_YEAR = 2007;
    private static final int LAST_YEAR = 2026;

    private ChineseWorkdays() {}

    /** The calendar {@code cn}; every call gives the same value. */
    public static WorkingCalendar calendar() {
        return Shipped.CALENDAR;
    }

    private static WorkingCalendar read() {
        WorkingCalendar.Builder calendar = WorkingCalendar.builder()
                .id("cn")
                .label(Label.of("中国法定工作日", "working days of mainland China"))
                .version("%s-%s".formatted(FIRST_YEAR, LAST_YEAR));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            calendar.addPublishedYear(year);
        }
        try (InputStream data = ChineseWorkdays.class.getResourceAsStream(DATA)) {
            if (data == null) {
                throw new IllegalStateException("resource %s is missing; the jar is damaged".formatted(DATA));
            }
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> add(calendar, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return calendar.build();
    }

    private static void add(WorkingCalendar.Builder calendar, String line) {
        List<String> columns = Splitter.on(',').splitToList(line);
        LocalDate day = LocalDate.parse(columns.get(0));
        switch (columns.get(1)) {
            case "OFF" -> calendar.putOffDay(day, columns.get(2));
            case "WORK" -> calendar.putMakeUpDay(day, columns.get(2));
            default ->
                throw new IllegalStateException(
                        "resource %s: line '%s' is neither OFF nor WORK; the jar is damaged".formatted(DATA, line));
        }
    }

    /** Read when first asked for, once. */
    private static final class Shipped {
        static final WorkingCalendar CALENDAR = read();
    }
}
