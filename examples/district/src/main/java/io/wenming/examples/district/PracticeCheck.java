package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.division.Division;
import io.wenming.division.DivisionTree;
import io.wenming.finding.Detail;
import io.wenming.practice.PracticeRecord;
import io.wenming.practice.PracticeRecords;

/** Divisions and records of practice lie in the place that the report is about. */
final class PracticeCheck {
    private final Complaints complaints;

    PracticeCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void divisions(District district, DivisionTree tree) {
        for (int i = 0; i < tree.divisions().size(); i++) {
            place(
                    district,
                    Practice.DIVISIONS,
                    "/divisions/%s/division".formatted(i),
                    tree.divisions().get(i).division());
        }
    }

    void records(District district, PracticeRecords records) {
        byField(records).forEach((field, list) -> {
            for (int i = 0; i < list.size(); i++) {
                place(
                        district,
                        Practice.RECORDS,
                        "/%s/%s/division".formatted(field, i),
                        list.get(i).division());
            }
        });
    }

    /** The lists of the bundle by the fields of its document. */
    private static ImmutableMap<String, ImmutableList<? extends PracticeRecord>> byField(PracticeRecords records) {
        return ImmutableMap.<String, ImmutableList<? extends PracticeRecord>>builder()
                .put("venues", records.venues())
                .put("teams", records.teams())
                .put("projects", records.projects())
                .put("orders", records.orders())
                .put("activities", records.activities())
                .put("matters", records.matters())
                .put("pairings", records.pairings())
                .put("lectures", records.lectures())
                .put("boardEntries", records.boardEntries())
                .put("institutions", records.institutions())
                .put("participations", records.participations())
                .put("menus", records.menus())
                .put("themes", records.themes())
                .buildOrThrow();
    }

    private void place(District district, String file, String pointer, Division place) {
        if (!district.division().contains(place)) {
            complaints.at(
                    file,
                    pointer,
                    RecordProblem.OUTSIDE,
                    Detail.of(place.code()),
                    Detail.of(district.division().code()));
        }
    }
}
