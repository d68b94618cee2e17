package io.wenming.examples.district;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import io.wenming.document.DocumentSource;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where the records are: a folder, or the shipped one on the class path. */
final class DataFolder {
    private final Function<String, Optional<ByteSource>> files;

    private DataFolder(Function<String, Optional<ByteSource>> files) {
        this.files = files;
    }

    static DataFolder shipped() {
        return new DataFolder(name -> {
            URL resource = DataFolder.class.getResource("/data/" + name);
            return Optional.ofNullable(resource).map(Resources::asByteSource);
        });
    }

    static DataFolder of(Path folder) {
        return new DataFolder(name -> Optional.of(folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(file -> MoreFiles.asByteSource(file)));
    }

    /** The bytes of a file, if it is there. */
    Optional<ByteSource> bytes(String name) {
        return files.apply(name);
    }

    /** A file as a document, if it is there. */
    Optional<DocumentSource> document(String name) {
        DocumentSource.Syntax syntax = name.endsWith(".json") ? DocumentSource.Syntax.JSON : DocumentSource.Syntax.YAML;
        return bytes(name).map(bytes -> DocumentSource.of(name, syntax, bytes));
    }
}
