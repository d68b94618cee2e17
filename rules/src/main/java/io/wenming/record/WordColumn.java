package io.wenming.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One word of many records: its value in each, as a number, and since when it holds. */
final class WordColumn {
    private static final long ALWAYS = Long.MIN_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] values;
    private final long[] since;

    WordColumn(int rows) {
        this.values = new int[rows];
        this.since = new long[rows];
        Arrays.fill(since, ALWAYS);
    }

    void put(int row, String value, Optional<LocalDate> from) {
        values[row] = numbers.computeIfAbsent(value, first -> numbers.size() + 1);
        from.ifPresent(day -> since[row] = day.toEpochDay());
    }

    /** The number of a value; 0 if no record has it, which is that of records without the word. */
    int number(String value) {
        return numbers.getOrDefault(value, 0);
    }

    /** Whether a record has a value before a day. */
    boolean has(int row, int number, long before) {
        return values[row] == number && since[row] < before;
    }
}
