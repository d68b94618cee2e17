package io.wenming.examples.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The rows of a CSV file in UTF-8 (CSV 各行), one after the other, each with its line; blank rows are passed over. */
final class CsvRows implements Closeable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final JsonParser parser;

    CsvRows(InputStream in) throws IOException {
        CsvFactory csv = CsvFactory.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        this.parser = csv.createParser(new InputStreamReader(withoutMark(in), StandardCharsets.UTF_8.newDecoder()));
        parser.nextToken();
    }

    /** The next row; none at the end. */
    Optional<Row> next() throws IOException {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            int line = 0;
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
                cells.add(CellGuard.opened(parser.getText().strip()));
            }
            Row row = new Row(line, cells.build());
            if (!row.cells().stream().allMatch(String::isEmpty)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Spreadsheet programs put a mark before UTF-8. */
    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream open = new PushbackInputStream(in, MARK.length);
        byte[] start = open.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            open.unread(start);
        }
        return open;
    }

    /**
     * A row.
     *
     * @param line its line, from 1
     * @param cells what stands in it, without blanks around
     */
    record Row(int line, ImmutableList<String> cells) {}
}
