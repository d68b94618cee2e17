package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentKinds;
import io.wenming.document.DocumentLimits;
import io.wenming.document.DocumentSource;
import io.wenming.document.ReadDocument;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents of the one who calls (读取文档); a file that is not there is a problem of the input as any other. */
final class InputFile {
    private static final DocumentLimits LIMITS = DocumentLimits.SAFE.characters(1 << 26);

    private InputFile() {}

    /**
     * A document of a kind.
     *
     * @throws DocumentException with all problems
     */
    static <T> T read(Path file, DocumentKind<T> kind) {
        try {
            return kind.read(source(file), LIMITS);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(file);
        }
    }

    /**
     * A document of the kind that it says.
     *
     * @throws DocumentException with all problems
     */
    static ReadDocument<?> read(Path file, DocumentKinds kinds) {
        try {
            return kinds.read(source(file), LIMITS);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(file);
        }
    }

    /** A file that is there, by the name by which it was given. */
    static DocumentSource source(Path file) {
        return DocumentSource.of(
                file.toString(),
                file.toString().endsWith(".json") ? DocumentSource.Syntax.JSON : DocumentSource.Syntax.YAML,
                MoreFiles.asByteSource(existing(file)));
    }

    static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DocumentException(
                    ImmutableList.of(ToolProblem.FILE_MISSING.of(file.toString(), file.toString())));
        }
        return file;
    }

    static DocumentException unreadable(Path file) {
        return new DocumentException(
                ImmutableList.of(ToolProblem.FILE_UNREADABLE.of(file.toString(), file.toString())));
    }
}
