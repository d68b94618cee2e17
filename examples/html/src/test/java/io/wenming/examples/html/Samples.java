package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.EvidenceLog;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.nio.file.Path;
import java.time.LocalDate;

/** Records to make pages of: those of the district example. */
final class Samples {
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);
    static final ImmutableMap<String, Label> OFFICES = ImmutableMap.of(
            "o-urban", Label.of("城市管理局", "Urban Management Bureau"),
            "o-housing", Label.of("住房和城乡建设局", "Housing and Construction Bureau"),
            "o-traffic", Label.of("交警大队", "Traffic Police Brigade"),
            "o-education", Label.of("教育和体育局", "Education and Sports Bureau"),
            "o-rural", Label.of("农业农村局", "Agriculture and Rural Affairs Bureau"));
    private static final Path DATA = Path.of("../district/src/main/resources/data");

    private Samples() {}

    static Standard standard(String file) {
        return read("standards/" + file, Standard.DOCUMENT);
    }

    static Facts facts(String subject) {
        return read("facts.yaml", Documents.FACTS).stream()
                .filter(sheet -> sheet.subject().equals(subject))
                .map(FactSheet::facts)
                .findFirst()
                .orElseThrow();
    }

    /** A school that has not reported one input: 14 of 30. */
    static Score school() {
        return standard("campus-point.yaml").score(facts("s-lake"));
    }

    static HonorHistory honors() {
        return read("register.yaml", Register.DOCUMENT).under(read("scheme.yaml", HonorScheme.DOCUMENT));
    }

    static ImmutableList<Subject> subjects() {
        return read("subjects.yaml", Documents.SUBJECTS);
    }

    static Subject subject(String id) {
        return subjects().stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String masked(String subject) {
        return subject(subject).displayName(Names.MASKED);
    }

    static Compliance compliance() {
        EvidenceLog log = read("evidence.yaml", EvidenceLog.DOCUMENT);
        return Supervision.builder()
                .cadence(read("cadence.yaml", Cadence.DOCUMENT))
                .calendar(ChineseWorkdays.calendar())
                .range(CalendarPeriod.parse("2026-Q1").range())
                .asOf(AS_OF)
                .addAllUnits(OFFICES.keySet())
                .evidence(log.evidence())
                .waivers(log.waivers())
                .share(false)
                .build()
                .match();
    }

    private static <T> T read(String file, DocumentKind<T> kind) {
        return kind.read(DocumentSource.file(DATA.resolve(file)));
    }
}
