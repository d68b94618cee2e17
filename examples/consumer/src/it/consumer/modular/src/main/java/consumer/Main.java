package consumer;

import io.wenming.cadence.Cadence;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.FindingText;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.period.DateRange;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import java.time.LocalDate;

/** What a caller on the class path or on the module path does with the jars. */
public final class Main {
    private static final String STANDARD = """
            kind: standard
            format: 1
            id: unit
            version: "1"
            label: {zh: 文明单位测评, en: civilized unit}
            total:
              id: streets
              label: {zh: 背街小巷, en: back streets}
              points: 20
              rule: {kind: deduct, input: streets, each: {litter: {points: 0.5}}}
            """;

    private static final String SCHEME = """
            kind: honor_scheme
            format: 1
            id: district
            label: 区级
            versions:
              - startsOn: 2020-01-01
                titles:
                  - {term: {kind: years_from_date, years: 3}}
            """;

    private Main() {}

    /** Prints where it runs, and what comes of documents, calendar, register and reasons there. */
    public static void main(String[] args) {
        System.out.println(Points.class.getModule().isNamed() ? "module path" : "class path");
        Standard standard = Standard.DOCUMENT.read(DocumentSource.yaml("unit.yaml", STANDARD));
        Score score = standard.score(Facts.builder()
                .put(FactKey.incidents("streets"), Incidents.of(Incident.of("litter", 3)))
                .build());
        System.out.print(FindingText.in(Language.EN).print(score.finding()));
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        System.out.println(Cadence.fourOnes()
                .duties(DateRange.closed(newYear, newYear.plusDays(9)), ChineseWorkdays.calendar())
                .size());
        HonorScheme scheme = HonorScheme.DOCUMENT.read(DocumentSource.yaml("scheme.yaml", SCHEME));
        Title title = Title.of(CreationType.UNIT, Tier.COUNTY);
        Register register = Register.of(HonorEvent.naming("e1", newYear, "unit-7", title));
        System.out.println(
                register.under(scheme).status("unit-7", title, newYear).state().code());
        try {
            Standard.DOCUMENT.read(DocumentSource.yaml("unit.yaml", STANDARD.replace("label:", "lable:")));
        } catch (DocumentException e) {
            System.out.println(e.problems().get(1));
        }
    }
}
