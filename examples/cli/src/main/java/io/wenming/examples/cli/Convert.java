package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import io.wenming.document.ReadDocument;
import io.wenming.kind.LibraryKinds;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a document in the other syntax (转换). */
@Command(
        name = "convert",
        description = "YAML 与 JSON 互转。 Writes a document in YAML or JSON, by the name of the new file.")
final class Convert extends WritingCommand {
    @Parameters(index = "0", paramLabel = "IN", description = "原文档。 The document.")
    private @Nullable Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "新文件，.json 或 .yaml。 The new file, .json or .yaml.")
    private @Nullable Path out;

    Convert(Surroundings here) {
        super(here);
    }

    @Override
    int answer() {
        Path from = requireNonNull(in, "in");
        Path to = requireNonNull(out, "out");
        ReadDocument<?> document = InputFile.read(from, LibraryKinds.ALL);
        writeText(to, to.toString().endsWith(".json") ? document.toJson() : document.toYaml());
        return Wenming.FINE;
    }
}
