package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.EvidenceLog;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.OccasionCalendar;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.coverage.CoveragePlan;
import io.wenming.division.DivisionTree;
import io.wenming.fact.FactSheet;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Launch;
import io.wenming.honor.Register;
import io.wenming.honor.RoundRecords;
import io.wenming.joint.JointPush;
import io.wenming.kind.LibraryKinds;
import io.wenming.practice.PracticeRecords;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.ranking.Ranking;
import io.wenming.report.FigurePlan;
import io.wenming.sampling.PlaceSampling;
import io.wenming.scoring.FormWithoutEffect;
import io.wenming.scoring.PeriodicFacts;
import io.wenming.scoring.PeriodicStandard;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.ProgressLadder;
import io.wenming.subject.Subject;
import io.wenming.surge.SurgeRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The example documents of the domains, as a clerk would write them; each has every field of its form. */
public final class Domains {
    /** A ranking is a part of other documents; this one holds nothing else. */
    static final DocumentKind<Ranking> RANKING = DocumentKind.of("ranking", 1, fields -> {
        var ranking = fields.required("ranking", Ranking.CODEC, Function.identity());
        return in -> in.get(ranking);
    });

    /** All kinds of the library, and the ranking. */
    static final DocumentKinds KINDS = LibraryKinds.ALL.with(RANKING);

    private Domains() {}

    public static Standard standard() {
        return read(Standard.DOCUMENT);
    }

    public static PeriodicStandard periodicStandard() {
        return read(PeriodicStandard.DOCUMENT);
    }

    public static PeriodicFacts periodicFacts() {
        return read(PeriodicFacts.DOCUMENT);
    }

    public static PlaceSampling sampling() {
        return read(PlaceSampling.DOCUMENT);
    }

    public static FormWithoutEffect formWithoutEffect() {
        return read(FormWithoutEffect.DOCUMENT);
    }

    public static HonorScheme scheme() {
        return read(HonorScheme.DOCUMENT);
    }

    public static Register register() {
        return read(Register.DOCUMENT);
    }

    public static Launch launch() {
        return read(Launch.DOCUMENT);
    }

    public static DivisionTree divisions() {
        return read(Documents.DIVISIONS);
    }

    public static FigurePlan figures() {
        return read(FigurePlan.DOCUMENT);
    }

    public static CoveragePlan coverage() {
        return read(CoveragePlan.DOCUMENT);
    }

    public static PracticeRecords practice() {
        return read(PracticeRecords.DOCUMENT);
    }

    public static JointPush jointPush() {
        return read(JointPush.DOCUMENT);
    }

    public static Candidacy candidacy() {
        return read(Candidacy.DOCUMENT);
    }

    public static RoundRecords roundRecords() {
        return read(RoundRecords.DOCUMENT);
    }

    public static Cadence cadence() {
        return read(Cadence.DOCUMENT);
    }

    /** The calendars that the cadence names. */
    public static Calendars calendars() {
        OccasionCalendar festivals = read(Documents.OCCASIONS);
        return Calendars.builder()
                .workdays(ChineseWorkdays.calendar())
                .addOther(WorkingCalendar.builder()
                        .from(ChineseWorkdays.calendar())
                        .id("school")
                        .build())
                .addOccasions(
                        festivals,
                        OccasionCalendar.builder().from(festivals).id("seasons").build())
                .build();
    }

    /** What the rules of the cadence read that say who owes. */
    public static DutyRoster roster() {
        return DutyRoster.builder()
                .roll(register().under(scheme()).roll(subjects()))
                .practice(practice())
                .campaigns(read(Documents.CAMPAIGNS))
                .build();
    }

    public static EvidenceLog evidence() {
        return read(EvidenceLog.DOCUMENT);
    }

    public static Ladder ladder() {
        return read(Ladder.DOCUMENT);
    }

    public static ProgressLadder progressLadder() {
        return read(ProgressLadder.DOCUMENT);
    }

    public static ImmutableList<Problem> problems() {
        return read(Problem.DOCUMENT);
    }

    public static Procedure procedure() {
        return read(Procedure.DOCUMENT);
    }

    public static ImmutableList<ProcedureRun> procedureRuns() {
        return read(ProcedureRun.DOCUMENT);
    }

    public static SurgeRule surgeRule() {
        return read(SurgeRule.DOCUMENT);
    }

    public static ImmutableList<Subject> subjects() {
        return read(Documents.SUBJECTS);
    }

    public static ImmutableList<FactSheet> facts() {
        return read(Documents.FACTS);
    }

    public static Ranking ranking() {
        return read(RANKING);
    }

    static String text(DocumentKind<?> kind) {
        try {
            return Resources.toString(
                    Resources.getResource("documents/" + kind.kind() + ".yaml"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(DocumentKind<T> kind) {
        return kind.read(DocumentSource.yaml("d", text(kind)));
    }
}
