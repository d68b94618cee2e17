package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.procedure.ProcedureRun;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was known at the end of a day.
 *
 * @param day the day
 */
record KnownRecords(LocalDate day) {
    KnownRecords {
        requireNonNull(day, "day");
    }

    PracticeRecords of(PracticeRecords records) {
        return PracticeRecords.builder()
                .venues(lasting(
                        records.venues(),
                        venue -> Venue.builder()
                                .from(venue)
                                .ended(Optional.empty())
                                .build()))
                .teams(lasting(
                        records.teams(),
                        team -> VolunteerTeam.builder()
                                .from(team)
                                .ended(Optional.empty())
                                .build()))
                .projects(known(records.projects()).stream()
                        .map(project -> Project.builder()
                                .from(project)
                                .run(RunDays.until(project.run(), day))
                                .build())
                        .toList())
                .orders(known(records.orders()).stream().map(this::order).toList())
                .activities(known(records.activities()))
                .matters(lasting(
                        records.matters(),
                        matter -> Matter.builder()
                                .from(matter)
                                .ended(Optional.empty())
                                .build()))
                .pairings(lasting(
                        records.pairings(),
                        pairing -> Pairing.builder()
                                .from(pairing)
                                .ended(Optional.empty())
                                .build()))
                .lectures(known(records.lectures()).stream()
                        .map(lecture -> Lecture.builder()
                                .from(lecture)
                                .run(RunDays.until(lecture.run(), day))
                                .build())
                        .toList())
                .boardEntries(lasting(
                        records.boardEntries(),
                        entry -> BoardEntry.builder()
                                .from(entry)
                                .ended(Optional.empty())
                                .build()))
                .institutions(lasting(
                        records.institutions(),
                        institution -> LocalInstitution.builder()
                                .from(institution)
                                .ended(Optional.empty())
                                .build()))
                .participations(known(records.participations()))
                .menus(known(records.menus()))
                .themes(known(records.themes()))
                .build();
    }

    private <T extends PracticeRecord> ImmutableList<T> known(ImmutableList<T> records) {
        return records.stream().filter(record -> record.isKnownOn(day)).collect(ImmutableList.toImmutableList());
    }

    private <T extends LastingRecord> ImmutableList<T> lasting(ImmutableList<T> records, UnaryOperator<T> withoutEnd) {
        return known(records).stream()
                .map(record -> record.ended().filter(this::isLater).isPresent() ? withoutEnd.apply(record) : record)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isLater(Ending ending) {
        return ending.recordedOn().isAfter(day);
    }

    /** A rating is known with the step that gives it. */
    private ServiceOrder order(ServiceOrder order) {
        ProcedureRun run = RunDays.until(order.run(), day);
        boolean laterRated = order.ratedOn().filter(rated -> rated.isAfter(day)).isPresent();
        return run.equals(order.run())
                ? order
                : ServiceOrder.builder()
                        .from(order)
                        .run(run)
                        .rating(order.rating().filter(rating -> !laterRated))
                        .build();
    }
}
