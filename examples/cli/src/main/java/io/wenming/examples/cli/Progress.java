package io.wenming.examples.cli;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bar that shows how much of a file is read (进度条), where a person looks on. */
final class Progress {
    private static final int WIDTH = 40;
    private static final int PERCENT = 100;

    private final PrintStream err;
    private final boolean isShown;
    private int shown = -1;

    Progress(Surroundings here) {
        this.err = here.err();
        this.isShown = here.isTerminal();
    }

    /** Opens a file; {@link Step#done} is to be called after each line. */
    Step open(Path file) throws IOException {
        CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
        return new Step(new BufferedInputStream(bytes), bytes, Math.max(1, Files.size(file)));
    }

    private void show(int percent, long subjects) {
        if (isShown && percent != shown) {
            shown = percent;
            int filled = WIDTH * percent / PERCENT;
            err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + percent + "% " + subjects);
            err.flush();
        }
    }

    private void end() {
        if (isShown && shown >= 0) {
            err.print("\r" + " ".repeat(WIDTH * 2) + "\r");
            err.flush();
        }
    }

    /** A file that is being read. */
    final class Step implements AutoCloseable {
        private final InputStream in;
        private final CountingInputStream bytes;
        private final long size;
        private long subjects;

        private Step(InputStream in, CountingInputStream bytes, long size) {
            this.in = in;
            this.bytes = bytes;
            this.size = size;
        }

        InputStream in() {
            return in;
        }

        /** One more subject is read. */
        void done() {
            subjects++;
            show((int) (bytes.getCount() * PERCENT / size), subjects);
        }

        @Override
        public void close() throws IOException {
            end();
            in.close();
        }
    }
}
