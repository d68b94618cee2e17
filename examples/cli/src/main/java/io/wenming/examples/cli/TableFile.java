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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
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
        boolean isCsv = reader.file.endsWith(".csv");
        try (InputStream in = Files.newInputStream(path)) {
            ImmutableMap<String, Grid> sheets = isCsv ? reader.csv(in) : reader.xlsx(path, in);
            if (!reader.problems.isEmpty()) {
                throw new DocumentException(reader.problems);
            }
            return sheets;
        } catch (IOException broken) {
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

    private ImmutableMap<String, Grid> xlsx(Path path, InputStream in) throws IOException {
        WorkbookGuard.check(path);
        ImmutableMap.Builder<String, Grid> sheets = ImmutableMap.builder();
        try (ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), grid(sheet));
            }
            return sheets.buildOrThrow();
        } catch (RuntimeException broken) { // its parsers throw whatever they stumble over
            throw new IOException(broken);
        }
    }

    private Grid grid(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return new Grid(
                    file,
                    rows.map(row -> row.stream()
                                    .filter(Objects::nonNull)
                                    .map(cell -> taken(sheet.getName(), row, cell))
                                    .filter(cell -> !cell.isEmpty())
                                    .collect(ImmutableList.toImmutableList()))
                            .filter(cells -> !cells.isEmpty())
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private TableCell taken(String sheet, Row row, Cell cell) {
        TableCell empty =
                new TableCell(file, row.getRowNum(), cell.getColumnIndex() + 1, sheet + "!" + cell.getAddress(), "");
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
