package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.document.DocumentSource;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "campus-point",
                "city-jining-2017",
                "family-ten-star",
                "unit-shaanxi-2017",
                "village-luncang-2024"
            })
    void workbookReadsBackToTheSameStandard(String name) {
        assertThat(throughWorkbook(Ran.standard(name))).isEqualTo(read(Ran.standard(name)));
    }

    @Test
    void everyPartOfAStandardGoesThroughAWorkbook() {
        Path all = Ran.GOLDEN.resolve("standard.yaml");

        assertThat(throughWorkbook(all)).isEqualTo(read(all));
    }

    @Test
    void csvHoldsTheIndicators() {
        Path table = folder.resolve("t.csv");
        Path out = folder.resolve("t.yaml");
        Path original = Ran.GOLDEN.resolve("standard.yaml");

        assertThat(Ran.wenming("export-table", "--standard", original, table).code())
                .isZero();
        Ran ran = Ran.wenming(
                "import-table", table, "--out", out, "--id", "village-2026", "--standard-version", "2026-1");

        assertThat(ran.err()).isEmpty();
        assertThat(read(out).total()).isEqualTo(read(original).total());
    }

    @Test
    void templateIsATableThatCanBeImported() {
        Path table = folder.resolve("template.xlsx");
        assertThat(Ran.wenming("export-table", table).code()).isZero();

        Ran ran = Ran.wenming("import-table", table);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("kind: standard\nformat: 1\nid: unit-2026\n")
                .contains("实施方案");
    }

    @Test
    void headsMayBeEnglish() {
        Path table = folder.resolve("template.xlsx");
        assertThat(Ran.wenming("export-table", table, "--lang", "en").code()).isZero();

        assertThat(Ran.wenming("import-table", table).out()).startsWith("kind: standard");
    }

    @Test
    void rowsAtTheTopGetATotal() throws IOException {
        Path table = write("t.csv", "编号,指标名称,分值,计分方式,数据项\nA,方案,10,符合得分,plan\nB,公园,20,评分,park\n");

        Ran ran = Ran.wenming("import-table", table);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("id: total", "id: t\n", "kind: all_or_nothing", "kind: assessor");
    }

    @Test
    void numbersAreWhatThePersonTyped() throws IOException {
        Path table = workbook(sheet -> {
            row(sheet, 0, "编号", "指标名称", "分值", "计分方式", "数据项");
            row(sheet, 1, "A", "方案", "", "评分", "plan");
            sheet.value(1, 2, new BigDecimal("0.30000000000000004"));
        });

        assertThat(Ran.wenming("import-table", table).out()).contains("points: \"0.3\"");
    }

    @Test
    void formulasAreNeverEvaluated() throws IOException {
        Path table = workbook(sheet -> {
            row(sheet, 0, "编号", "指标名称", "分值", "计分方式", "数据项");
            row(sheet, 1, "A", "方案", "", "评分", "plan");
            sheet.formula(1, 2, "5+5");
        });

        Ran ran = Ran.wenming("import-table", table);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaints()).containsExactly(table + ":2:3: FORMULA 指标!C2: 单元格是公式，公式不会计算；请粘贴为数值");
    }

    @Test
    void problemsOfTheDocumentStandAtTheirCells() throws IOException {
        Path table = workbook(sheet -> {
            row(sheet, 0, "编号", "上级编号", "指标名称", "分值", "计分方式", "数据项", "参数");
            row(sheet, 1, "A", "", "组织", "", "", "", "");
            row(sheet, 2, "A1", "A", "方案", "ten", "符合得分", "plan", "");
            row(sheet, 3, "A2", "A", "应知", "10", "抽查", "quiz", "size: 5, nead: 3");
            row(sheet, 4, "A3", "A", "公园", "10", "目测", "park", "");
        });

        Ran ran = Ran.wenming("import-table", table, "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaints().get(0)).startsWith(table + ":3:4: REFUSED 指标!D3: ");
        assertThat(ran.err())
                .contains(table + ":4:7: UNKNOWN_FIELD 指标!G4: unknown field 'nead'; did you mean 'need'?")
                .contains(table + ":5:5: UNKNOWN_WORD 指标!E5: unknown word '目测'");
    }

    @Test
    void rowsUnderNothingAndCellsThatAreNotWrittenRightlyAreTold() throws IOException {
        Path table =
                write("t.csv", "编号,上级编号,指标名称,分值,计分方式,数据项,参数\nA,Z,方案,10,符合得分,plan,\nB,,应知,10,抽查,quiz,\"size: [5\"\n");

        Ran ran = Ran.wenming("import-table", table);

        assertThat(ran.complaints())
                .containsExactly(
                        table + ":2:2: UNKNOWN_PARENT /: 上级编号“Z”在本行之前没有出现；请填写上面某一行的编号",
                        table + ":3:7: CELL_SYNTAX /: “size: [5”写法不对；请写成 size: 5, need: 3");
    }

    @Test
    void headThatIsNoneOfATableIsTold() throws IOException {
        Ran ran = Ran.wenming("import-table", write("t.csv", "编号,名字,名字\nA,x,y\n"), "--lang", "en");

        assertThat(ran.complaints().get(0))
                .contains(":1:2: UNKNOWN_COLUMN /: the column '名字' is not known; known are 编号、上级编号、指标名称");
        assertThat(ran.err()).contains("MISSING_COLUMN /: the column '指标名称 name' is missing; add it");
    }

    @Test
    void fileThatIsNoWorkbookIsTold() throws IOException {
        Ran ran = Ran.wenming("import-table", write("t.xlsx", "no workbook"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("FILE_UNREADABLE");
    }

    @Test
    void whatASpreadsheetWouldRunIsGuardedAndComesBack() throws IOException {
        Path standard = write("s.yaml", """
                kind: standard
                format: 1
                id: s
                version: "1"
                label: 标准
                total:
                  id: A
                  label: '=HYPERLINK("http://x","点我")'
                  points: 10
                  rule: {kind: assessor, input: plan}
                  evidence: "'=quoted"
                  manual: '@SUM(1)'
                """);
        Path table = folder.resolve("t.csv");
        assertThat(Ran.wenming("export-table", "--standard", standard, table).code())
                .isZero();

        assertThat(Files.readString(table))
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"点我\"\")\"", ",''=quoted,", ",'@SUM(1),");
        Path back = folder.resolve("back.yaml");
        assertThat(Ran.wenming("import-table", table, "--out", back, "--id", "s", "--name", "标准")
                        .err())
                .isEmpty();
        assertThat(read(back)).isEqualTo(read(standard));
    }

    private Standard throughWorkbook(Path standard) {
        Path table = folder.resolve("t.xlsx");
        Path back = folder.resolve("t.yaml");
        assertThat(Ran.wenming("export-table", "--standard", standard, table).err())
                .isEmpty();
        assertThat(Ran.wenming("import-table", table, "--out", back).err()).isEmpty();
        return read(back);
    }

    private static Standard read(Path file) {
        return Standard.DOCUMENT.read(DocumentSource.file(file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("w.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("指标"));
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }
}
