package io.wenming.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Detail;
import java.util.Optional;

/** Looks for what does not fit together. */
final class PracticeFlaws {
    private final PracticeRecords records;
    private final ImmutableSet<String> themes;
    private final ImmutableList.Builder<PracticeFlaw> found = ImmutableList.builder();

    private PracticeFlaws(PracticeRecords records) {
        this.records = records;
        this.themes = records.themes().stream().map(MonthTheme::theme).collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableList<PracticeFlaw> of(PracticeRecords records) {
        PracticeFlaws flaws = new PracticeFlaws(records);
        records.venues().forEach(flaws::venue);
        records.teams().forEach(flaws::team);
        records.projects().forEach(project -> flaws.there(project, VolunteerTeam.class, project.team()));
        records.orders().forEach(flaws::order);
        records.activities().forEach(flaws::activity);
        records.lectures().forEach(lecture -> flaws.there(lecture, LocalInstitution.class, lecture.hall()));
        records.menus().forEach(menu -> flaws.there(menu, Venue.class, menu.venue()));
        records.themes().forEach(theme -> flaws.there(theme, Venue.class, theme.venue()));
        return flaws.found.build();
    }

    private void venue(Venue venue) {
        if (venue.division().level() != venue.level().division()) {
            add(
                    venue,
                    PracticeFlawCode.VENUE_LEVEL,
                    Detail.of(venue.level().label()),
                    Detail.of(venue.level().division().label()),
                    Detail.of(venue.division().code()));
        }
    }

    private void team(VolunteerTeam team) {
        there(team, VolunteerTeam.class, team.parent());
        team.parent()
                .flatMap(records.index(VolunteerTeam.class)::withId)
                .filter(parent -> parent.level().compareTo(team.level()) >= 0)
                .ifPresent(parent -> add(team, PracticeFlawCode.PARENT_LEVEL, Detail.of(parent.id())));
    }

    private void order(ServiceOrder order) {
        there(order, Venue.class, order.venue());
        there(order, VolunteerTeam.class, order.team());
        if (order.rating().isPresent() && order.ratedOn().isEmpty()) {
            add(order, PracticeFlawCode.RATING_WITHOUT_STEP);
        } else if (order.rating().isEmpty() && order.ratedOn().isPresent()) {
            add(order, PracticeFlawCode.STEP_WITHOUT_RATING);
        }
    }

    private void activity(Activity activity) {
        there(activity, Venue.class, activity.venue());
        there(activity, VolunteerTeam.class, activity.team());
        there(activity, Project.class, activity.project());
        activity.theme()
                .filter(theme -> !themes.contains(theme))
                .ifPresent(theme -> unknown(activity, RecordKind.THEME, theme));
    }

    /** The record that another one names has to be here, and there on its day. */
    private <T extends PracticeRecord> void there(PracticeRecord record, Class<T> type, Optional<String> reference) {
        reference.ifPresent(id -> records.index(type)
                .withId(id)
                .ifPresentOrElse(named -> there(record, named), () -> unknown(record, RecordKind.of(type), id)));
    }

    private void there(PracticeRecord record, PracticeRecord named) {
        if (!named.isThereOn(record.on())) {
            add(
                    record,
                    PracticeFlawCode.NOT_THERE,
                    Detail.of(named.recordKind().label()),
                    Detail.of(named.id()),
                    Detail.of(record.on()));
        }
    }

    private void unknown(PracticeRecord record, RecordKind kind, String id) {
        add(record, PracticeFlawCode.UNKNOWN_REFERENCE, Detail.of(kind.label()), Detail.of(id));
    }

    private void add(PracticeRecord record, PracticeFlawCode code, Detail... details) {
        found.add(PracticeFlaw.of(record, code, details));
    }
}
