package io.wenming.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.ReadDocument;
import io.wenming.finding.FindingText;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.finding.Witness;
import io.wenming.kind.LibraryKinds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks documents of any kind and runs their examples (校验); what is odd but allowed is told as well, with what shows it. */
@Command(name = "validate", description = "校验文档。 Checks documents of any kind; all problems of all files are told.")
final class Validate extends ToolCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "YAML 或 JSON 文档。 Documents in YAML or JSON.")
    private List<Path> files = new ArrayList<>();

    Validate(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    int answer() {
        ImmutableList<Validated> answers =
                files.stream().map(Validate::validated).collect(toImmutableList());
        for (Validated answer : answers) {
            if (format() != Format.HTML) {
                answer.kind().ifPresent(kind -> tell(answer.file(), kind));
                answer.flaws().forEach(flaw -> tell(answer.file(), flaw));
            }
            problems().tell(answer.problems());
        }
        if (format() == Format.HTML) {
            print(ValidationPage.of(answers, language()));
        }
        return answers.stream().allMatch(Validated::isValid) ? Wenming.FINE : Wenming.PROBLEMS;
    }

    private static Validated validated(Path file) {
        try {
            ReadDocument<?> document = InputFile.read(file, LibraryKinds.CHECKED);
            return Validated.valid(
                    file,
                    document.kind(),
                    document.value() instanceof SelfChecking checking ? checking.check() : ImmutableList.of());
        } catch (DocumentException faulty) {
            return Validated.faulty(file, faulty.problems());
        }
    }

    private void tell(Path file, DocumentKind<?> kind) {
        line(
                format() == Format.JSON
                        ? JsonLine.object(json -> {
                            json.writeStringField("file", file.toString());
                            json.writeStringField("kind", kind.kind());
                            json.writeBooleanField("valid", true);
                        })
                        : say("%s: 正确（%s）", "%s: valid (%s)").formatted(file, kind));
    }

    private void tell(Path file, Flaw<?> flaw) {
        if (format() == Format.JSON) {
            line(json(file, flaw));
            return;
        }
        line(say("%s: %s %s %s：%s", "%s: %s %s %s: %s")
                .formatted(
                        file,
                        flaw.severity().label().in(language()),
                        flaw.code().code(),
                        flaw.node(),
                        flaw.in(language())));
        flaw.witness()
                .ifPresent(witness ->
                        line(say("    例证 %s → %s", "    shown by %s → %s").formatted(witness.given(), says(witness))));
    }

    private String json(Path file, Flaw<?> flaw) {
        return JsonLine.object(json -> {
            json.writeStringField("file", file.toString());
            json.writeStringField("flaw", flaw.code().code());
            json.writeStringField("severity", flaw.severity().code());
            json.writeStringField("node", flaw.node());
            json.writeStringField("text", flaw.in(language()));
            if (flaw.witness().isPresent()) {
                Witness witness = flaw.witness().get();
                json.writeObjectFieldStart("witness");
                json.writeStringField("given", witness.given());
                json.writeStringField("says", says(witness));
                json.writeBooleanField("proves", witness.proves());
                json.writeEndObject();
            }
        });
    }

    /** What the document says of a witness, on one line. */
    private String says(Witness witness) {
        return FindingText.in(language()).line(witness.ask());
    }
}
