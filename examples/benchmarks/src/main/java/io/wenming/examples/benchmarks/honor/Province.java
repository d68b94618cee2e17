package io.wenming.examples.benchmarks.honor;

import io.wenming.honor.Bar;
import io.wenming.honor.Cascade;
import io.wenming.honor.DeadlineOutcome;
import io.wenming.honor.HonorAction;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Review;
import io.wenming.honor.SchemeVersion;
import io.wenming.honor.StructuralMode;
import io.wenming.honor.Suspension;
import io.wenming.honor.Term;
import io.wenming.honor.TitleRule;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.time.Period;

/** The scheme of the honor benchmarks: two versions, terms of three years, warnings, suspensions, bars and a cascade. */
public final class Province {
    private Province() {}

    /** The scheme. */
    public static HonorScheme scheme() {
        return HonorScheme.builder()
                .id("benchmark")
                .label(Label.of("性能测试办法", "benchmark scheme"))
                .addVersion(version(LocalDate.of(2010, 1, 1))
                        .endsOn(LocalDate.of(2018, 12, 31))
                        .addTitle(rule().term(Term.yearsFromDate(3)).build())
                        .build())
                .addVersion(version(LocalDate.of(2019, 1, 1))
                        .addTitle(rule().term(Term.calendarYears(3)).build())
                        .build())
                .build();
    }

    private static SchemeVersion.Builder version(LocalDate from) {
        SchemeVersion.Builder version = SchemeVersion.builder();
        version.startsOn(from).revocationCascade(Cascade.UPWARD).suspensionCascade(Cascade.UPWARD);
        return version;
    }

    private static TitleRule.Builder rule() {
        TitleRule.Builder rule = TitleRule.builder();
        rule.review(Review.builder()
                        .rectify(Period.ofMonths(3))
                        .onDeadline(DeadlineOutcome.SUSPENDED)
                        .build())
                .suspension(Suspension.builder().period(Period.ofMonths(6)).build())
                .addBar(Bar.years(2))
                .putStructural(HonorAction.MERGE, StructuralMode.SUCCEED);
        return rule;
    }
}
