package io.wenming.report;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.practice.InstitutionKind;
import io.wenming.practice.PracticeCoverage;
import io.wenming.slip.Rung;
import java.util.stream.Stream;

/** The figures of the framework, built of the same parts as any other. */
final class ReadyMadeFigures {
    private final FigureList figures = new FigureList();

    private ReadyMadeFigures() {}

    static FigurePlan framework() {
        ReadyMadeFigures ready = new ReadyMadeFigures();
        ready.titles();
        ready.cadences();
        ready.slips();
        PracticeFigures.addTo(ready.figures);
        ready.coverage();
        return FigurePlan.builder()
                .id("framework")
                .label(Label.of("工作汇报数据", "figures of the work report"))
                .figures(ready.figures.all())
                .build();
    }

    private void titles() {
        for (CreationType type : CreationType.READY_MADE) {
            for (Tier tier : Tier.READY_MADE) {
                for (TitleCount count : TitleCount.values()) {
                    Label title = Title.of(type, tier).label();
                    figures.add(
                            String.join("-", "titles", type.code(), tier.code(), count.code()),
                            title,
                            count.label(),
                            FigureQuery.titles(type, tier, count));
                }
            }
        }
    }

    private void cadences() {
        Cadence.fourOnes().rules().forEach(rule -> duties(rule.id(), rule));
        Cadence.practice().rules().forEach(rule -> duties("practice-" + rule.id(), rule));
    }

    private void duties(String id, CadenceRule rule) {
        figures.add(id, rule.label(), DutyCount.DONE.label(), FigureQuery.duties(rule.id(), DutyCount.DONE));
        figures.share(
                id + "-on-time",
                rule.label(),
                DutyCount.ON_TIME_SHARE.label(),
                FigureQuery.duties(rule.id(), DutyCount.ON_TIME_SHARE));
    }

    private void slips() {
        for (Rung rung : Rung.READY_MADE) {
            for (SlipCount count : SlipCount.values()) {
                figures.add(
                        "slips-" + rung.code() + "-" + count.code(),
                        rung.label(),
                        count.label(),
                        FigureQuery.slips(rung, count));
            }
        }
    }

    private void coverage() {
        Stream.concat(
                        Stream.of(
                                PracticeCoverage.everyTownshipItsOffice(),
                                PracticeCoverage.everyVillageItsStation(),
                                PracticeCoverage.everyVillageItsHall(),
                                PracticeCoverage.everyVillageItsBoard(),
                                PracticeCoverage.everySchoolTitled(),
                                PracticeCoverage.freePublicVenues(),
                                PracticeCoverage.eightFieldsAtEachLevel()),
                        InstitutionKind.VILLAGE.stream().map(PracticeCoverage::everyVillageIts))
                .forEach(rule -> figures.share(
                        "coverage-" + rule.id(),
                        rule.label(),
                        Label.of("覆盖率", "coverage"),
                        FigureQuery.coverage(rule)));
    }
}
