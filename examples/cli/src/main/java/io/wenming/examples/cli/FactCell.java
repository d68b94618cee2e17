package io.wenming.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.FactType;
import java.util.stream.Collectors;

/** What stands in a cell, as a fact of a document (单元格数据). What is wrong with it is left to the reader of documents. */
final class FactCell {
    private static final Splitter LIST = Splitter.on(';').trimResults();
    private static final ImmutableMap<String, String> STATES = ImmutableMap.of(
            "不涉及", "notApplicable", "not_applicable", "notApplicable", "免检", "exempt", "exempt", "exempt");
    private static final ImmutableMap<String, String> FLAGS =
            ImmutableMap.of("是", "true", "true", "true", "否", "false", "false", "false");
    private static final ImmutableMap<String, String> MARKS =
            ImmutableMap.of("符合", "pass", "不符合", "fail", "不涉及", "not_applicable");

    private FactCell() {}

    static String json(FactType type, String cell) {
        String state = STATES.get(cell);
        return state == null
                ? "{%s:%s}".formatted(JsonLine.text(type.code()), value(type, cell))
                : "{%s:%s}".formatted(JsonLine.text(state), JsonLine.text(type.code()));
    }

    private static String value(FactType type, String cell) {
        return switch (type) {
            case FLAG -> FLAGS.getOrDefault(cell, JsonLine.text(cell));
            case COUNT -> cell.matches("0|[1-9]\\d{0,17}") ? cell : JsonLine.text(cell);
            case RATE, DECIMAL, GRADE, DATE, INCIDENTS -> JsonLine.text(cell);
            case CHECKLIST -> list(cell, MARKS);
            case READINGS -> list(cell, ImmutableMap.of());
        };
    }

    private static String list(String cell, ImmutableMap<String, String> words) {
        return LIST.splitToStream(cell)
                .map(item -> JsonLine.text(words.getOrDefault(item, item)))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
