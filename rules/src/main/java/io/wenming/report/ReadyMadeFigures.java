package io.wenming.report;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import io.wenming.practice.MatterList;
import io.wenming.practice.PracticeBook;
import io.wenming.practice.PracticeCoverage;
import io.wenming.practice.VenueLevel;
import io.wenming.record.EntryKind;
import io.wenming.slip.Rung;
import java.util.Map;

/** The figures of the framework, built of the same parts as any other. */
final class ReadyMadeFigures {
    private static final Label PIECES = Label.of("个", "in number");
    private static final Label SHARE = Label.of("%", "%");

    private final FigurePlan.Builder plan = FigurePlan.builder();

    private ReadyMadeFigures() {}

    static FigurePlan framework() {
        return new ReadyMadeFigures()
                .titles()
                .fourOnes()
                .slips()
                .practice()
                .orders()
                .countryside()
                .coverage();
    }

    private ReadyMadeFigures titles() {
        for (CreationType type : CreationType.READY_MADE) {
            for (Tier tier : Tier.READY_MADE) {
                for (TitleCount count : TitleCount.values()) {
                    Label title = Title.of(type, tier).label();
                    add(
                            String.join("-", "titles", type.code(), tier.code(), count.code()),
                            title,
                            count.label(),
                            FigureQuery.titles(type, tier, count));
                }
            }
        }
        return this;
    }

    private ReadyMadeFigures fourOnes() {
        Cadence.fourOnes().rules().forEach(rule -> {
            add(rule.id(), rule.label(), DutyCount.DONE.label(), FigureQuery.duties(rule.id(), DutyCount.DONE));
            add(
                    rule.id() + "-on-time",
                    rule.label(),
                    DutyCount.ON_TIME_SHARE.label(),
                    SHARE,
                    FigureQuery.duties(rule.id(), DutyCount.ON_TIME_SHARE));
        });
        return this;
    }

    private ReadyMadeFigures slips() {
        for (Rung rung : Rung.READY_MADE) {
            for (SlipCount count : SlipCount.values()) {
                add(
                        "slips-" + rung.code() + "-" + count.code(),
                        rung.label(),
                        count.label(),
                        FigureQuery.slips(rung, count));
            }
        }
        return this;
    }

    private ReadyMadeFigures practice() {
        for (VenueLevel level : VenueLevel.values()) {
            add(
                    "venues-" + level.code(),
                    level.label(),
                    RecordCount.STANDING.label(),
                    FigureQuery.records(EntryKind.VENUE, RecordCount.STANDING, Map.of("level", level.code())));
        }
        records("teams", EntryKind.TEAM, RecordCount.STANDING);
        records("projects", EntryKind.PROJECT, RecordCount.BEGAN);
        records("activities", EntryKind.ACTIVITY, RecordCount.BEGAN);
        add(
                "activity-people",
                EntryKind.ACTIVITY.label(),
                Label.of("参与人次", "people"),
                Label.of("人次", "people"),
                FigureQuery.amounts(EntryKind.ACTIVITY, RecordCount.BEGAN, Map.of(), "people"));
        return this;
    }

    private ReadyMadeFigures orders() {
        records("orders", EntryKind.ORDER, RecordCount.BEGAN);
        add(
                "orders-accepted",
                EntryKind.ORDER.label(),
                Label.of("接单数", "accepted"),
                FigureQuery.records(EntryKind.ORDER, RecordCount.BEGAN, Map.of("accept", PracticeBook.YES)));
        for (MatterList list : MatterList.values()) {
            for (RecordCount count : ImmutableList.of(RecordCount.BEGAN, RecordCount.ENDED)) {
                add(
                        "matters-" + list.code() + "-" + count.code(),
                        list.label(),
                        count.label(),
                        FigureQuery.records(EntryKind.MATTER, count, Map.of("list", list.code())));
            }
        }
        return this;
    }

    private ReadyMadeFigures countryside() {
        records("pairs", EntryKind.PAIRING, RecordCount.STANDING);
        records("lectures", EntryKind.LECTURE, RecordCount.BEGAN);
        records("board-entries", EntryKind.BOARD_ENTRY, RecordCount.BEGAN);
        return this;
    }

    private FigurePlan coverage() {
        ImmutableList.of(
                        PracticeCoverage.everyTownshipItsOffice(),
                        PracticeCoverage.everyVillageItsStation(),
                        PracticeCoverage.everyVillageItsHall(),
                        PracticeCoverage.everyVillageItsBoard(),
                        PracticeCoverage.everySchoolTitled(),
                        PracticeCoverage.freePublicVenues(),
                        PracticeCoverage.eightFieldsAtEachLevel())
                .forEach(rule -> add(
                        "coverage-" + rule.id(),
                        rule.label(),
                        Label.of("覆盖率", "coverage"),
                        SHARE,
                        FigureQuery.coverage(rule)));
        return plan.id("framework")
                .label(Label.of("工作汇报数据", "figures of the work report"))
                .build();
    }

    private void records(String id, EntryKind kind, RecordCount count) {
        add(id, kind.label(), count.label(), FigureQuery.records(kind, count, Map.of()));
    }

    private void add(String id, Label of, Label what, FigureQuery query) {
        add(id, of, what, PIECES, query);
    }

    private void add(String id, Label of, Label what, Label unit, FigureQuery query) {
        plan.addFigure(new Figure(
                id, Label.of(of.zh() + what.zh(), "%s, %s".formatted(of.en(), what.en())), unit, query));
    }
}
