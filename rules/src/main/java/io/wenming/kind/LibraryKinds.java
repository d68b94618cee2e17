package io.wenming.kind;

import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.coverage.CoveragePlan;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentKinds;
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
import java.util.function.Supplier;

/** The kinds of document of the library (本库文档类别), sorted by word. */
public final class LibraryKinds {
    /** All of them, with the rules that the library has. */
    public static final DocumentKinds ALL = DocumentKinds.of(ImmutableMap.<String, Supplier<DocumentKind<?>>>builder()
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
            .buildOrThrow());

    /** The same; where documents carry examples, reading runs them and refuses those that do not come out. */
    public static final DocumentKinds CHECKED = ALL.with(
                    "standard", () -> Standard.DOCUMENT.checkedBy(Standard::validate))
            .with("periodic_standard", () -> PeriodicStandard.DOCUMENT.checkedBy(PeriodicStandard::validate))
            .with("honor_scheme", () -> HonorScheme.DOCUMENT.checkedBy(HonorScheme::validate));

    private LibraryKinds() {}
}
