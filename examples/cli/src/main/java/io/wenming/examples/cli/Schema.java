package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import io.wenming.kind.LibraryKinds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the form of a kind of document as JSON Schema, for editors (文档格式). */
@Command(name = "schema", description = "某类文档的 JSON Schema。 The JSON Schema of a kind of document, for editors.")
final class Schema extends ToolCommand {
    @Parameters(index = "0", paramLabel = "KIND", description = "文档类别，如 standard。 The kind of document.")
    private @Nullable String kind;

    Schema(Surroundings here) {
        super(here, Format.TEXT, Format.JSON);
    }

    @Override
    int answer() {
        print(LibraryKinds.ALL.named(requireNonNull(kind, "kind")).schema());
        return Wenming.FINE;
    }
}
