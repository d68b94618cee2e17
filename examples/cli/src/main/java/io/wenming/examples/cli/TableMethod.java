package io.wenming.examples.cli;

import io.wenming.label.Label;
import java.util.stream.Stream;

/** The ways of scoring as a table says them (计分方式); the code of any other kind of rule may stand there as it is. */
enum TableMethod {
    /** All points or none. */
    ALL_OR_NOTHING("all_or_nothing", Label.of("符合得分", "all or nothing"), ""),
    /** An assessor's points. */
    ASSESSOR("assessor", Label.of("评分", "assessor"), ""),
    /** A sample of which so many must pass. */
    SAMPLE("sample", Label.of("抽查", "sample"), "size: 5, need: 3"),
    /** Lines of a checklist. */
    CHECKLIST("checklist", Label.of("清单", "checklist"), "lines: 3, mode: proportional"),
    /** Points by grade. */
    GRADES("grades", Label.of("等次", "grades"), "points: {好: 4, 一般: 2.5, 差: 0}"),
    /** Points by band. */
    BANDS(
            "bands",
            Label.of("分档", "bands"),
            "measure: {kind: rate, input: 绿化率}, bands: [{when: {atLeast: 40}, points: 4}], otherwise: 0"),
    /** A share of the points. */
    RATIO("ratio", Label.of("按比例", "ratio"), "measure: {kind: rate, input: 满意率}"),
    /** Points off for each incident. */
    DEDUCT("deduct", Label.of("按次扣分", "deduct"), "each: {乱堆乱放: {points: 0.5}}"),
    /** Points on for awards. */
    BONUS("bonus", Label.of("加分", "bonus"), "tiers: {国家级: 10, 省级: 6}, atMost: 30");

    private final String code;
    private final Label label;
    private final String example;

    TableMethod(String code, Label label, String example) {
        this.code = code;
        this.label = label;
        this.example = example;
    }

    Label label() {
        return label;
    }

    /** What may stand in the parameters. */
    String example() {
        return example;
    }

    /** The kind of rule that a word means. */
    static String code(String word) {
        return Stream.of(values())
                .filter(method ->
                        method.label.zh().equals(word) || method.label.en().equalsIgnoreCase(word))
                .map(method -> method.code)
                .findFirst()
                .orElse(word);
    }

    /** The word for a kind of rule. */
    static String word(String code) {
        return Stream.of(values())
                .filter(method -> method.code.equals(code))
                .map(method -> method.label.zh())
                .findFirst()
                .orElse(code);
    }
}
