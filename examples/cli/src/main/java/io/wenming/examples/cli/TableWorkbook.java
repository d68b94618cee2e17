package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook (指标表工作簿): the indicators, the standard, and what to write where. All cells are texts, so that nothing runs. */
final class TableWorkbook {
    private static final String TEXT = "@";
    private static final int WIDTH = 16;
    private static final int WIDE = 34;

    private TableWorkbook() {}

    static byte[] write(StandardRows rows, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wenming", "1.0")) {
            Worksheet indicators = workbook.newWorksheet(TableSheets.INDICATORS.in(language));
            fill(indicators, rows.heads(language), rows.indicators());
            indicators.width(TableColumn.ALL.indexOf(TableColumn.NAME), WIDE);
            indicators.width(TableColumn.ALL.indexOf(TableColumn.PARAMETERS), WIDE);
            Worksheet standard = workbook.newWorksheet(TableSheets.STANDARD.in(language));
            fill(standard, ImmutableList.of(say(language, "项目", "member"), say(language, "内容", "value")), rows.head());
            standard.width(1, WIDE * 2);
            Worksheet notes = workbook.newWorksheet(TableSheets.NOTES.in(language));
            fill(
                    notes,
                    ImmutableList.of(
                            say(language, "列或计分方式", "column or method"), say(language, "写法", "how to write it")),
                    notes(language));
            notes.width(1, WIDE * 2);
        }
        return bytes.toByteArray();
    }

    private static List<ImmutableList<String>> notes(Language language) {
        ImmutableList.Builder<ImmutableList<String>> notes = ImmutableList.builder();
        for (TableColumn column : TableColumn.ALL) {
            notes.add(ImmutableList.of(column.label().in(language), column.hint()));
        }
        for (TableMethod method : TableMethod.values()) {
            notes.add(ImmutableList.of(
                    TableColumn.METHOD.label().in(language)
                            + say(language, "：", ": ")
                            + method.label().in(language),
                    method.example()));
        }
        return notes.build();
    }

    private static void fill(Worksheet sheet, List<String> heads, List<ImmutableList<String>> rows) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.value(0, i, heads.get(i));
            sheet.style(0, i).bold().fillColor("F0E6DC").set();
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                sheet.value(i + 1, j, rows.get(i).get(j));
                sheet.style(i + 1, j).format(TEXT).set();
            }
        }
        sheet.freezePane(0, 1);
    }

    private static String say(Language language, String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
