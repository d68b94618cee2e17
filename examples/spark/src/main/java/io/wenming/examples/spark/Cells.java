package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Decimal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** What a cell of a table says, whether it has a type or is a text of CSV (单元格). Every message names the column. */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final int SHOWN = 60;

    private Cells() {}

    /** Yes or no. */
    static boolean flag(String column, Object cell) {
        if (cell instanceof Boolean flag) {
            return flag;
        }
        if (cell.equals("true") || cell.equals("false")) {
            return cell.equals("true");
        }
        throw wrong(column, cell, "flag", "true or false");
    }

    /** A whole number of 0 or more. */
    static long count(String column, Object cell) {
        if (cell instanceof Integer || cell instanceof Long || cell instanceof Short || cell instanceof Byte) {
            long count = ((Number) cell).longValue();
            if (count >= 0) {
                return count;
            }
        }
        if (cell instanceof String text && WHOLE.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        throw wrong(column, cell, "count", "a whole number of 0 or more");
    }

    /** A decimal. */
    static Decimal decimal(String column, Object cell) {
        try {
            if (cell instanceof BigDecimal decimal) {
                return Decimal.of(decimal);
            }
            if (cell instanceof Integer || cell instanceof Long || cell instanceof Short || cell instanceof Byte) {
                return Decimal.of(((Number) cell).longValue());
            }
            if (cell instanceof String text) {
                return Decimal.parse(text);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(column, e.getMessage()), e);
        }
        throw wrong(column, cell, "decimal", "one such as 12.5");
    }

    /** A day. */
    static LocalDate day(String column, Object cell) {
        if (cell instanceof LocalDate day) {
            return day;
        }
        if (cell instanceof String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                // refused below, as any other cell is
            }
        }
        throw wrong(column, cell, "day of the calendar", "one such as 2026-03-31");
    }

    /** A text that is not blank. */
    static String text(String column, Object cell) {
        if (cell instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(column, cell, "text", "one that is not blank");
    }

    /** The positions of columns. */
    static ImmutableList<Integer> positions(ImmutableList<String> names, ToIntFunction<String> columns) {
        return names.stream().map(columns::applyAsInt).collect(ImmutableList.toImmutableList());
    }

    /** Says what is wrong with a cell. */
    static IllegalArgumentException wrong(String column, Object cell, String what, String allowed) {
        String given = cell.toString();
        return new IllegalArgumentException("%s: '%s' is no %s; give %s"
                .formatted(column, given.length() > SHOWN ? given.substring(0, SHOWN) + "…" : given, what, allowed));
    }
}
