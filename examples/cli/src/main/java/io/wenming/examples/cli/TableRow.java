package io.wenming.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A row of an indicator table (指标行).
 *
 * @param first its first cell, for what is wrong with the whole row
 * @param cells what stands in it, by column; empty cells are left out
 */
record TableRow(TableCell first, ImmutableMap<TableColumn, TableCell> cells) {
    Optional<TableCell> cell(TableColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The cell of a column, or the first one where that is empty. */
    TableCell at(TableColumn column) {
        return cell(column).orElse(first);
    }

    String text(TableColumn column) {
        return cell(column).map(TableCell::text).orElse("");
    }
}
