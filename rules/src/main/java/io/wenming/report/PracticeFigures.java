package io.wenming.report;

import static io.wenming.record.RecordCount.BEGAN;
import static io.wenming.record.RecordCount.STANDING;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.practice.ActivityKind;
import io.wenming.practice.BoardSide;
import io.wenming.practice.InstitutionKind;
import io.wenming.practice.MatterList;
import io.wenming.practice.PairingKind;
import io.wenming.practice.PracticeBook;
import io.wenming.practice.ServiceOrder;
import io.wenming.practice.TeamLevel;
import io.wenming.practice.VenueLevel;
import io.wenming.practice.VolunteerField;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordCount;
import java.util.Map;

/** The figures of practice, youth and countryside. Source: framework, parts 5 to 7. */
final class PracticeFigures {
    private final FigureList figures;

    private PracticeFigures(FigureList figures) {
        this.figures = figures;
    }

    static void addTo(FigureList figures) {
        PracticeFigures of = new PracticeFigures(figures);
        of.practice();
        of.orders();
        of.countryside();
    }

    private void practice() {
        for (VenueLevel level : VenueLevel.values()) {
            figures.each(
                    "venues-" + level.code(), level.label(), EntryKind.VENUE, STANDING, Map.of("level", level.code()));
        }
        figures.records("teams", EntryKind.TEAM, STANDING);
        for (TeamLevel level : TeamLevel.values()) {
            figures.each(
                    "teams-" + level.code(), level.label(), EntryKind.TEAM, STANDING, Map.of("level", level.code()));
        }
        for (VolunteerField field : VolunteerField.EIGHT) {
            Label team = Label.of(field.label().zh() + "队伍", field.label().en() + " teams");
            figures.each("teams-" + field.code(), team, EntryKind.TEAM, STANDING, Map.of("field", field.code()));
        }
        figures.add(
                "volunteers",
                Label.of("登记志愿者", "registered volunteers"),
                Label.of("人数", "people"),
                Label.of("人", "people"),
                FigureQuery.amounts(EntryKind.TEAM, STANDING, Map.of(), "members"));
        figures.records("projects", EntryKind.PROJECT, BEGAN);
        figures.each(
                "projects-closed",
                Label.of("项目闭环", "closed loops"),
                EntryKind.PROJECT,
                BEGAN,
                FigureList.came("optimize"));
        figures.records("activities", EntryKind.ACTIVITY, BEGAN);
        for (ActivityKind kind : ActivityKind.SPECIAL) {
            figures.each(
                    "activities-" + kind.code(), kind.label(), EntryKind.ACTIVITY, BEGAN, Map.of("kind", kind.code()));
        }
        figures.add(
                "activity-people",
                EntryKind.ACTIVITY.label(),
                Label.of("参与人次", "people"),
                Label.of("人次", "people"),
                FigureQuery.amounts(EntryKind.ACTIVITY, BEGAN, Map.of(), "people"));
    }

    private void orders() {
        figures.records("orders", EntryKind.ORDER, BEGAN);
        Label accepted = Label.of("接单", "accepted");
        Label rated = Label.of("评单", "rated");
        figures.each("orders-accepted", accepted, EntryKind.ORDER, BEGAN, FigureList.came(ServiceOrder.ACCEPT));
        figures.share(
                "orders-accepted-share", accepted, EntryKind.ORDER, Map.of(), FigureList.came(ServiceOrder.ACCEPT));
        figures.each("orders-rated", rated, EntryKind.ORDER, BEGAN, FigureList.came(PracticeBook.RATED));
        figures.share(
                "orders-satisfied-share",
                Label.of("满意", "satisfied"),
                EntryKind.ORDER,
                FigureList.came(PracticeBook.RATED),
                FigureList.came(PracticeBook.SATISFIED));
        for (MatterList list : MatterList.values()) {
            for (RecordCount count : ImmutableList.of(BEGAN, RecordCount.ENDED)) {
                String id = "matters-" + list.code() + "-" + count.code();
                figures.each(id, list.label(), EntryKind.MATTER, count, Map.of("list", list.code()));
            }
        }
    }

    private void countryside() {
        figures.records("pairs", EntryKind.PAIRING, STANDING);
        for (PairingKind kind : PairingKind.values()) {
            figures.each(
                    "pairs-" + kind.code(), kind.label(), EntryKind.PAIRING, STANDING, Map.of("kind", kind.code()));
        }
        figures.records("lectures", EntryKind.LECTURE, BEGAN);
        Label whole = Label.of("六个环节完整的道德讲堂活动", "lectures with all six steps");
        figures.each("lectures-held", whole, EntryKind.LECTURE, BEGAN, FigureList.came(PracticeBook.HELD));
        figures.records("board-entries", EntryKind.BOARD_ENTRY, BEGAN);
        for (BoardSide side : BoardSide.values()) {
            figures.each(
                    "board-" + side.code(), side.label(), EntryKind.BOARD_ENTRY, BEGAN, Map.of("side", side.code()));
        }
        for (InstitutionKind kind : InstitutionKind.READY_MADE) {
            String id = "institutions-" + kind.code();
            figures.each(id, kind.label(), EntryKind.INSTITUTION, STANDING, Map.of("kind", kind.code()));
        }
    }
}
