package io.wenming.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.coverage.CoveragePlan;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.Documents;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Launch;
import io.wenming.honor.Register;
import io.wenming.honor.RoundRecords;
import io.wenming.joint.JointPush;
import io.wenming.practice.PracticeRecords;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.report.FigurePlan;
import io.wenming.sampling.PlaceSampling;
import io.wenming.scoring.FormWithoutEffect;
import io.wenming.scoring.PeriodicFacts;
import io.wenming.scoring.PeriodicStandard;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.ProgressLadder;
import io.wenming.surge.SurgeRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The kinds of document (文档类别) by the word that they begin with; only the one that is read is loaded. */
final class Kinds {
    private static final ImmutableMap<String, Supplier<DocumentKind<?>>> ALL =
            ImmutableMap.<String, Supplier<DocumentKind<?>>>builder()
                    .put("cadence", () -> Cadence.DOCUMENT)
                    .put("calendar", () -> Documents.CALENDAR)
                    .put("campaigns", () -> Documents.CAMPAIGNS)
                    .put("candidacy", () -> Candidacy.DOCUMENT)
                    .put("coverage", () -> CoveragePlan.DOCUMENT)
                    .put("decision", () -> Documents.DECISION)
                    .put("divisions", () -> Documents.DIVISIONS)
                    .put("evidence", () -> EvidenceLog.DOCUMENT)
                    .put("facts", () -> Documents.FACTS)
                    .put("figures", () -> FigurePlan.DOCUMENT)
                    .put("form_without_effect", () -> FormWithoutEffect.DOCUMENT)
                    .put("honor_scheme", () -> HonorScheme.DOCUMENT)
                    .put("joint_push", () -> JointPush.DOCUMENT)
                    .put("ladder", () -> Ladder.DOCUMENT)
                    .put("launch", () -> Launch.DOCUMENT)
                    .put("occasions", () -> Documents.OCCASIONS)
                    .put("periodic_facts", () -> PeriodicFacts.DOCUMENT)
                    .put("periodic_standard", () -> PeriodicStandard.DOCUMENT)
                    .put("place_sampling", () -> PlaceSampling.DOCUMENT)
                    .put("practice", () -> PracticeRecords.DOCUMENT)
                    .put("problems", () -> Problem.DOCUMENT)
                    .put("procedure", () -> Procedure.DOCUMENT)
                    .put("procedure_runs", () -> ProcedureRun.DOCUMENT)
                    .put("progress_ladder", () -> ProgressLadder.DOCUMENT)
                    .put("register", () -> Register.DOCUMENT)
                    .put("round_records", () -> RoundRecords.DOCUMENT)
                    .put("standard", () -> Standard.DOCUMENT)
                    .put("subjects", () -> Documents.SUBJECTS)
                    .put("surge_rule", () -> SurgeRule.DOCUMENT)
                    .buildOrThrow();
    private static final String KIND = "kind";

    private Kinds() {}

    /** All kinds, to be looked at. */
    static ImmutableMap<String, DocumentKind<?>> all() {
        return ImmutableMap.copyOf(Maps.transformValues(ALL, Supplier::get));
    }

    /**
     * The kind of a word.
     *
     * @throws IllegalArgumentException if it is not known
     */
    static DocumentKind<?> named(String word) {
        Supplier<DocumentKind<?>> known = ALL.get(word);
        if (known == null) {
            throw new IllegalArgumentException("kind: '%s' is not known; give one of %s"
                    .formatted(word, Joiner.on(", ").join(ALL.keySet())));
        }
        return known.get();
    }

    /**
     * The kind of a file, by what it says of itself. A file that says nothing, or is broken, is read as a standard, which tells
     * what is wrong with it.
     *
     * @throws DocumentException if it says a kind that is not known
     */
    static DocumentKind<?> of(Path file) {
        InputFile.existing(file);
        String word = "standard";
        try (JsonParser parser = factory(file).createParser(file.toFile())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    JsonToken value = parser.nextToken();
                    if (name.equals(KIND) && value.isScalarValue()) {
                        word = parser.getText();
                        break;
                    }
                    parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            return Standard.DOCUMENT;
        }
        Supplier<DocumentKind<?>> known = ALL.get(word);
        if (known == null) {
            throw new DocumentException(ImmutableList.of(ToolProblem.UNKNOWN_KIND.at(
                    file.toString(), 1, 1, "/" + KIND, word, Joiner.on(", ").join(ALL.keySet()))));
        }
        return known.get();
    }

    private static JsonFactory factory(Path file) {
        return file.toString().endsWith(".json") ? new JsonFactory() : new YAMLFactory();
    }
}
