package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import io.wenming.document.Change;
import io.wenming.document.DocumentDiff;
import io.wenming.document.FindingJson;
import io.wenming.document.Problem;
import io.wenming.document.ReadDocument;
import io.wenming.fact.FactSheet;
import io.wenming.finding.FindingText;
import io.wenming.kind.LibraryKinds;
import io.wenming.scoring.Impact;
import io.wenming.scoring.Standard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changes from one document to another, and for whom (比较). */
@Command(
        name = "diff",
        description = "比较两份同类文档；给出测评数据则说明影响谁、为什么。"
                + " What changes between two documents of a kind; with facts, for whom and why.")
final class Diff extends ToolCommand {
    @Parameters(index = "0", paramLabel = "A", description = "原文档。 The document before.")
    private @Nullable Path from;

    @Parameters(index = "1", paramLabel = "B", description = "新文档。 The document after.")
    private @Nullable Path to;

    @Option(names = "--population", paramLabel = "FILE", description = "测评数据。 Facts of the subjects that it affects.")
    private @Nullable Path population;

    private int code = Wenming.FINE;

    Diff(Surroundings here) {
        super(here, Format.TEXT, Format.JSON);
    }

    @Override
    int answer() {
        Path a = requireNonNull(from, "from");
        Path b = requireNonNull(to, "to");
        ReadDocument<?> before = InputFile.read(a, LibraryKinds.ALL);
        if (population == null) {
            compare(before, b);
        } else if (before.value() instanceof Standard one) {
            Standard other = InputFile.read(b, Standard.DOCUMENT);
            tell(Standard.DOCUMENT.diff(one, other));
            tell(one.impact(other, facts(population, one)));
        } else {
            throw usage("--population: %s is a %s; give two standards"
                    .formatted(a, before.kind().kind()));
        }
        return code;
    }

    private <T> void compare(ReadDocument<T> one, Path other) {
        tell(one.kind().diff(one.value(), InputFile.read(other, one.kind())));
    }

    private List<FactSheet> facts(Path file, Standard standard) {
        List<FactSheet> sheets = new ArrayList<>();
        FactRows.of(file, standard, new Progress(here())).forEach(sheets::add, this::refuse);
        return sheets;
    }

    private void refuse(List<Problem> found) {
        problems().tell(found);
        code = Wenming.PROBLEMS;
    }

    private void tell(DocumentDiff<?> diff) {
        diff.changes().forEach(this::tell);
    }

    private void tell(Change change) {
        line(
                format() == Format.JSON
                        ? JsonLine.object(json -> {
                            json.writeStringField("change", change.kind().code());
                            JsonLine.texts(json, "path", change.path());
                            json.writeStringField("text", change.in(language()));
                        })
                        : change.in(language()));
    }

    private void tell(Impact impact) {
        if (format() == Format.JSON) {
            line(JsonLine.object(json ->
                    JsonLine.member(json, "impact", FindingJson.in(language()).print(impact.finding()))));
        } else {
            print(FindingText.in(language()).print(impact.finding()));
        }
    }
}
