package io.wenming.record;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/** Which rows have all of some words before a day. */
final class WordFilter {
    private final ImmutableList<Wanted> wanted;
    private final long before;

    private WordFilter(ImmutableList<Wanted> wanted, long before) {
        this.wanted = wanted;
        this.before = before;
    }

    static WordFilter of(Map<String, String> words, Map<String, WordColumn> columns, long before) {
        WordColumn none = new WordColumn(0);
        return new WordFilter(
                words.entrySet().stream()
                        .map(word -> Wanted.of(columns.getOrDefault(word.getKey(), none), word.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                before);
    }

    boolean has(int row) {
        for (int each = 0; each < wanted.size(); each++) {
            Wanted word = wanted.get(each);
            if (word.number() == 0 || !word.column().has(row, word.number(), before)) {
                return false;
            }
        }
        return true;
    }

    /** A column with the number of a value; 0 if no record has it. */
    private record Wanted(WordColumn column, int number) {
        static Wanted of(WordColumn column, String value) {
            return new Wanted(column, column.number(value));
        }
    }
}
