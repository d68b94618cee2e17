package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of a file (读取表格): an {@code .xlsx}, or a CSV, which is one sheet without a name. Formulas are never evaluated. */
final class TableFile {
    private static final MathContext SHOWN = new MathContext(15); // the digits that a spreadsheet program shows
    private static final int MOST_EXPONENT = 30;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private TableFile(String file) {
        this.file = file;
    }

    /**
     * The sheets by name, in their order.
     *
     * @throws DocumentException with every cell that cannot be taken as it is
     */
    static ImmutableMap<String, Grid> read(Path path) {
        TableFile reader = new TableFile(InputFile.existing(path).toString());
        try (InputStream in = Files.newInputStream(path)) {
            ImmutableMap<String, Grid> sheets = reader.file.endsWith(".csv") ? reader.csv(in) : reader.xlsx(in);
            if (!reader.problems.isEmpty()) {
                throw new DocumentException(reader.problems);
            }
            return sheets;
        } catch (IOException | ExcelReaderException broken) {
            throw InputFile.unreadable(path);
        }
    }

    private ImmutableMap<String, Grid> csv(InputStream in) throws IOException {
        ImmutableList.Builder<ImmutableList<TableCell>> rows = ImmutableList.builder();
        try (CsvRows csv = new CsvRows(in)) {
            for (Optional<CsvRows.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
                ImmutableList.Builder<TableCell> cells = ImmutableList.builder();
                int column = 0;
                for (String text : row.get().cells()) {
                    column++;
                    cells.add(new TableCell(file, row.get().line(), column, "", text));
                }
                rows.add(cells.build());
            }
        }
        return ImmutableMap.of("", new Grid(file, rows.build()));
    }

    private ImmutableMap<String, Grid> xlsx(InputStream in) throws IOException {
        Map<String, Grid> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), grid(sheet));
            }
        }
        return ImmutableMap.copyOf(sheets);
    }

    private Grid grid(Sheet sheet) throws IOException {
        ImmutableList.Builder<ImmutableList<TableCell>> rows = ImmutableList.builder();
        for (Row row : sheet.read()) {
            ImmutableList.Builder<TableCell> cells = ImmutableList.builder();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(cell(sheet.getName(), row, i));
            }
            ImmutableList<TableCell> read = cells.build();
            if (!read.stream().allMatch(TableCell::isEmpty)) {
                rows.add(read);
            }
        }
        return new Grid(file, rows.build());
    }

    private TableCell cell(String sheet, Row row, int index) {
        Optional<Cell> cell = row.getOptionalCell(index);
        TableCell empty = new TableCell(
                file,
                row.getRowNum(),
                index + 1,
                sheet + "!" + cell.map(found -> found.getAddress().toString()).orElse(""),
                "");
        return cell.map(found -> taken(found, empty)).orElse(empty);
    }

    private TableCell taken(Cell cell, TableCell empty) {
        CellType type = cell.getType();
        if (type == CellType.FORMULA || cell.getFormula() != null) {
            problems.add(empty.problem(ToolProblem.FORMULA));
            return empty;
        }
        if (type == CellType.ERROR) {
            problems.add(empty.problem(ToolProblem.CELL_ERROR));
            return empty;
        }
        String text = type == CellType.NUMBER ? number(cell, empty) : String.valueOf(cell.getText());
        return new TableCell(empty.file(), empty.line(), empty.column(), empty.place(), CellGuard.opened(text.strip()));
    }

    /** A number as the program shows it: what it stores has more digits than somebody typed. */
    private String number(Cell cell, TableCell place) {
        BigDecimal stored = cell.asNumber();
        if (Math.abs(stored.precision() - stored.scale()) > MOST_EXPONENT) {
            problems.add(place.problem(ToolProblem.CELL_ERROR));
            return "";
        }
        BigDecimal shown = stored.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
