package io.wenming.examples.quickstart;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.honor.Bar;
import io.wenming.honor.Candidacy;
import io.wenming.honor.EntryRule;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.SchemeVersion;
import io.wenming.honor.Term;
import io.wenming.honor.TitleRule;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.time.LocalDate;
import java.util.List;

/** Who may apply for the next tier (谁能申报上一层级): every reason against it, and the first day on which it is possible. */
public final class WhoMayApply {
    private WhoMayApply() {}

    /** Prints the answer for two units. */
    public static void main(String[] args) {
        HonorScheme scheme = HonorScheme.builder()
                .id("units")
                .label(Label.of("文明单位管理办法", "rules for civilized units"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(LocalDate.of(2019, 1, 1))
                        .addTitle(TitleRule.builder()
                                .addType(CreationType.UNIT)
                                .term(Term.calendarYears(6))
                                .entry(EntryRule.holds(Tier.COUNTY).forYears(2))
                                .addBar(Bar.years(2))
                                .build())
                        .build())
                .build();
        Title county = Title.of(CreationType.UNIT, Tier.COUNTY);
        Register register = Register.of(
                HonorEvent.naming("2023-4", LocalDate.of(2023, 6, 1), "library", county),
                HonorEvent.naming("2025-2", LocalDate.of(2025, 3, 20), "hospital", county));

        Title wanted = Title.of(CreationType.UNIT, Tier.PREFECTURE);
        for (String unit : List.of("library", "hospital")) {
            Candidacy candidacy = Candidacy.of(unit, wanted, LocalDate.of(2026, 4, 1));
            var answer = register.under(scheme).eligibility(candidacy);
            System.out.printf(
                    "%s：%s%n",
                    unit, answer.isEligible() ? "可以申报" + wanted.label().zh() : "暂不能申报");
            answer.shortfalls().forEach(reason -> System.out.println("  " + reason.text(Language.ZH)));
        }
    }
}
