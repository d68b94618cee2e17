package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import io.wenming.document.DocumentKind;
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
        writeText(to, converted(Kinds.of(from), from, to));
        return Wenming.FINE;
    }

    private static <T> String converted(DocumentKind<T> kind, Path from, Path to) {
        T document = InputFile.read(from, kind);
        return to.toString().endsWith(".json") ? kind.toJson(document) : kind.toYaml(document);
    }
}
