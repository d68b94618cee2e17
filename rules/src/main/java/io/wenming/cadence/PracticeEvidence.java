package io.wenming.cadence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.PeriodUnit;
import io.wenming.practice.Activity;
import io.wenming.practice.ActivityKind;
import io.wenming.practice.Lecture;
import io.wenming.practice.Menu;
import io.wenming.practice.MonthTheme;
import io.wenming.practice.PracticeRecord;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.ServiceOrder;
import io.wenming.practice.Venue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records of practice as evidence of a cadence (文明实践佐证), so that a cadence such as {@link Cadence#practice} is kept by
 * what was recorded anyway.
 */
final class PracticeEvidence {
    private final PracticeRecords records;

    private PracticeEvidence(PracticeRecords records) {
        this.records = requireNonNull(records, "records");
    }

    static ImmutableList<Evidence> of(PracticeRecords records) {
        PracticeEvidence evidence = new PracticeEvidence(records);
        return Stream.of(
                        records.menus().stream().flatMap(evidence::menu),
                        records.themes().stream().flatMap(evidence::theme),
                        records.orders().stream().flatMap(PracticeEvidence::order),
                        records.activities().stream().flatMap(PracticeEvidence::activity),
                        records.lectures().stream().flatMap(PracticeEvidence::lecture))
                .flatMap(pieces -> pieces)
                .collect(toImmutableList());
    }

    static ImmutableList<Evidence> ofThemes(PracticeRecords records) {
        return records.activities().stream()
                .flatMap(activity -> activity.theme().stream()
                        .flatMap(theme -> piece(activity, activity.venue(), theme, activity.on()).stream()))
                .collect(toImmutableList());
    }

    private Stream<Evidence> menu(Menu menu) {
        CalendarPeriod year = CalendarPeriod.of(PeriodUnit.YEAR, LocalDate.of(menu.year(), 1, 1));
        return announced(menu, "menu", year, menu.venue());
    }

    private Stream<Evidence> theme(MonthTheme theme) {
        return announced(theme, "theme", theme.month(), theme.venue());
    }

    /** What was announced ahead counts from the first day of its period; what came after the period counts for none. */
    private Stream<Evidence> announced(
            PracticeRecord record, String kind, CalendarPeriod period, Optional<String> venue) {
        LocalDate day = Ordering.natural().max(record.on(), period.start());
        if (day.isAfter(period.last())) {
            return Stream.empty();
        }
        if (venue.isPresent()) {
            return piece(record, venue, kind, day).stream();
        }
        return records.index(Venue.class).in(record.division()).stream()
                .filter(each -> isThereIn(each, day, period))
                .flatMap(each ->
                        piece(
                                record,
                                Optional.of(each.id()),
                                kind,
                                Ordering.natural().max(day, each.on()))
                                .stream());
    }

    private static boolean isThereIn(Venue venue, LocalDate day, CalendarPeriod period) {
        return !venue.on().isAfter(period.last())
                && venue.endedOn().map(day::isBefore).orElse(true);
    }

    private static Stream<Evidence> order(ServiceOrder order) {
        return order.acceptedOn().stream()
                .flatMap(day -> piece(order, order.venue(), ActivityKind.SERVICE.code(), day).stream());
    }

    private static Stream<Evidence> activity(Activity activity) {
        return Stream.of(ActivityKind.ACTIVITY, activity.kind())
                .distinct()
                .flatMap(kind -> piece(activity, activity.venue(), kind.code(), activity.on()).stream());
    }

    private static Stream<Evidence> lecture(Lecture lecture) {
        return lecture.heldOn().stream().flatMap(day -> piece(lecture, lecture.unit(), "lecture", day).stream());
    }

    /** Nothing where no unit is named that did it. */
    private static Optional<Evidence> piece(PracticeRecord record, Optional<String> unit, String kind, LocalDate day) {
        return unit.map(id -> Evidence.builder()
                .id("%s/%s/%s/%s".formatted(record.recordKind().code(), record.id(), kind, id))
                .unit(id)
                .kind(kind)
                .occurredOn(day)
                .recordedOn(Ordering.natural().max(record.recordedOn(), day))
                .build());
    }
}
