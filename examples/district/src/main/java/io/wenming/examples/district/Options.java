package io.wenming.examples.district;

import com.google.common.collect.Range;
import io.wenming.label.Language;
import io.wenming.period.CalendarPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of the options: how they are read, and what is allowed. */
final class Options {
    private static final Range<Integer> YEARS = Range.closed(1, CalendarPeriod.MAX_YEAR);

    private Options() {}

    /** How the report is printed. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    /** Reads {@code zh} or {@code en}. */
    static final class LanguageCode implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            try {
                return Language.of(code);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("'%s' is not known; give zh or en".formatted(code));
            }
        }
    }

    /** Reads {@code 2026-03-20}. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (YEARS.contains(day.getYear())) {
                    return day;
                }
            } catch (DateTimeParseException unreadable) {
                // refused below, as a day out of range is
            }
            throw new TypeConversionException("'%s' is no day; give one such as 2026-03-20".formatted(text));
        }
    }

    /** Reads {@code text}, {@code json} or {@code html}. */
    static final class FormatCode implements ITypeConverter<Format> {
        @Override
        public Format convert(String code) {
            return switch (code) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "html" -> Format.HTML;
                default ->
                    throw new TypeConversionException("'%s' is not known; give text, json or html".formatted(code));
            };
        }
    }
}
