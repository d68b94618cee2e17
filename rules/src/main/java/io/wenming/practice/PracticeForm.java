package io.wenming.practice;

import io.wenming.document.DocumentKind;

/** How bundles of records stand in documents. */
final class PracticeForm {
    private PracticeForm() {}

    static DocumentKind<PracticeRecords> document() {
        return DocumentKind.of("practice", 1, fields -> {
            var venues = fields.listed("venues", LastingForm.venue(), PracticeRecords::venues);
            var teams = fields.listed("teams", LastingForm.team(), PracticeRecords::teams);
            var projects = fields.listed("projects", RunForm.project(), PracticeRecords::projects);
            var orders = fields.listed("orders", RunForm.order(), PracticeRecords::orders);
            var activities = fields.listed("activities", DatedForm.activity(), PracticeRecords::activities);
            var matters = fields.listed("matters", LastingForm.matter(), PracticeRecords::matters);
            var pairings = fields.listed("pairings", LastingForm.pairing(), PracticeRecords::pairings);
            var lectures = fields.listed("lectures", RunForm.lecture(), PracticeRecords::lectures);
            var boardEntries = fields.listed("boardEntries", LastingForm.entry(), PracticeRecords::boardEntries);
            var institutions = fields.listed("institutions", LastingForm.institution(), PracticeRecords::institutions);
            var participations =
                    fields.listed("participations", DatedForm.participation(), PracticeRecords::participations);
            var menus = fields.listed("menus", DatedForm.menu(), PracticeRecords::menus);
            var themes = fields.listed("themes", DatedForm.theme(), PracticeRecords::themes);
            return in -> PracticeRecords.builder()
                    .venues(in.get(venues))
                    .teams(in.get(teams))
                    .projects(in.get(projects))
                    .orders(in.get(orders))
                    .activities(in.get(activities))
                    .matters(in.get(matters))
                    .pairings(in.get(pairings))
                    .lectures(in.get(lectures))
                    .boardEntries(in.get(boardEntries))
                    .institutions(in.get(institutions))
                    .participations(in.get(participations))
                    .menus(in.get(menus))
                    .themes(in.get(themes))
                    .build();
        });
    }
}
