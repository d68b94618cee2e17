package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What keeps a workbook from filling the memory (工作簿防护): a small file can unpack to any size, and a cell far to the right makes
 * its row as wide. Both are looked for before it is read.
 */
final class WorkbookGuard {
    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_LETTERS = 3; // the last column of a spreadsheet program is XFD
    private static final String ADDRESS = "r=\"";

    private final String file;
    private long bytes;

    private WorkbookGuard(String file) {
        this.file = file;
    }

    /**
     * Looks through a workbook.
     *
     * @throws DocumentException if it is too large
     * @throws IOException if it is no workbook
     */
    static void check(Path path) throws IOException {
        WorkbookGuard guard = new WorkbookGuard(path.toString());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                    guard.check(in);
                }
            }
        }
    }

    private void check(InputStream in) throws IOException {
        int matched = 0;
        int letters = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes++;
            if (matched == ADDRESS.length() && next >= 'A' && next <= 'Z') {
                letters++;
            } else {
                letters = 0;
                boolean isNext = matched < ADDRESS.length() && next == ADDRESS.charAt(matched);
                matched = isNext ? matched + 1 : next == ADDRESS.charAt(0) ? 1 : 0;
            }
            if (bytes > MOST_BYTES || letters > MOST_LETTERS) {
                throw new DocumentException(
                        ImmutableList.of(ToolProblem.TOO_LARGE.of(file, Long.toString(MOST_BYTES >> 20))));
            }
        }
    }
}
