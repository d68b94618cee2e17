package io.wenming.examples.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of an indicator table (指标表列), in their order; a head may be in either language. */
enum TableColumn {
    /** The id, once in the table. */
    ID(Label.of("编号", "id"), "每行不同 once in the table"),
    /** The id of the indicator above. */
    UNDER(Label.of("上级编号", "under"), "上面某一行的编号；一级指标留空 the id of a row above; empty at the top"),
    /** What it is called. */
    NAME(Label.of("指标名称", "name"), ""),
    /** What it is called in English. */
    NAME_EN(Label.of("英文名称", "name in English"), "可留空 may be empty"),
    /** What a leaf offers. */
    POINTS(Label.of("分值", "points"), "有下级的指标留空 empty where there are rows below"),
    /** The weight in the group. */
    WEIGHT(Label.of("权重", "weight"), "留空为 1 1 if empty"),
    /** How it is scored. */
    METHOD(Label.of("计分方式", "method"), "见下 see below"),
    /** What is read. */
    INPUT(Label.of("数据项", "input"), "填报数据时的名称 the name of the fact"),
    /** The rest of the rule. */
    PARAMETERS(Label.of("参数", "parameters"), "size: 5, need: 3"),
    /** What a missing input gives. */
    MISSING(Label.of("缺报", "missing"), "zero, full, not_applicable"),
    /** The unit that leads. */
    LEAD(Label.of("牵头单位", "lead"), ""),
    /** The units that assist. */
    ASSISTING(Label.of("配合单位", "assisting"), "以顿号隔开 separated by commas"),
    /** The document that it rests on. */
    DOCUMENT(Label.of("依据文件", "document"), ""),
    /** The clause. */
    CLAUSE(Label.of("条款", "clause"), ""),
    /** The evidence that is wanted. */
    EVIDENCE(Label.of("佐证材料", "evidence"), ""),
    /** How to do it. */
    MANUAL(Label.of("操作手册", "manual"), ""),
    /** Whatever else the document says. */
    OTHER(Label.of("其他", "other"), "atMost: 30, inapplicable: rescale");

    static final ImmutableList<TableColumn> ALL = ImmutableList.copyOf(values());

    private final Label label;
    private final String hint;

    TableColumn(Label label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    Label label() {
        return label;
    }

    /** What to write there. */
    String hint() {
        return hint;
    }

    /** The column with a head. */
    static Optional<TableColumn> headed(String text) {
        return Stream.of(values())
                .filter(column ->
                        column.label.zh().equals(text) || column.label.en().equalsIgnoreCase(text))
                .findFirst();
    }

    /** All heads in Chinese, for messages. */
    static String known() {
        return Joiner.on("、").join(ALL.stream().map(column -> column.label.zh()).toList());
    }
}
