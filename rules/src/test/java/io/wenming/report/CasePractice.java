package io.wenming.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.division.Division;
import io.wenming.number.Rate;
import io.wenming.period.CalendarPeriod;
import io.wenming.practice.Ending;
import io.wenming.practice.Lecture;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.Project;
import io.wenming.practice.ServiceOrder;
import io.wenming.practice.Venue;
import io.wenming.practice.VenueLevel;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.StepRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The records of practice of a case file: stations, and runs with a day for each step. */
final class CasePractice {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter STEP = Splitter.on(':');

    private CasePractice() {}

    static PracticeRecords read(ImmutableMap<String, ImmutableList<String>> rows) {
        return PracticeRecords.builder()
                .venues(words(rows, "stations").stream()
                        .map(CasePractice::station)
                        .toList())
                .orders(words(rows, "orders").stream().map(CasePractice::order).toList())
                .projects(words(rows, "projects").stream()
                        .map(row -> Project.builder()
                                .run(run(row))
                                .name(row.get(0))
                                .division(Division.of(row.get(1)))
                                .build())
                        .toList())
                .lectures(words(rows, "lectures").stream()
                        .map(row -> Lecture.builder()
                                .run(run(row))
                                .theme(row.get(0))
                                .division(Division.of(row.get(1)))
                                .build())
                        .toList())
                .build();
    }

    /** The practice cadence of every station. */
    static Supervision cadence(ImmutableMap<String, ImmutableList<String>> rows, Division area) {
        return Supervision.builder()
                .cadence(Cadence.practice(VenueLevel.STATION, area))
                .roster(DutyRoster.builder().practice(read(rows)).build())
                .calendar(ChineseWorkdays.calendar())
                .range(CalendarPeriod.parse("2026").range())
                .asOf(LocalDate.of(2026, 12, 31))
                .evidence(words(rows, "practice_evidence").stream()
                        .map(CaseWorld::evidence)
                        .toList())
                .share(false)
                .build();
    }

    private static List<List<String>> words(ImmutableMap<String, ImmutableList<String>> rows, String part) {
        return rows.getOrDefault(part, ImmutableList.of()).stream()
                .map(WORDS::splitToList)
                .toList();
    }

    /** {@code id division opened [closed]}. */
    private static Venue station(List<String> row) {
        return Venue.builder()
                .id(row.get(0))
                .name(row.get(0))
                .level(VenueLevel.STATION)
                .division(Division.of(row.get(1)))
                .on(LocalDate.parse(row.get(2)))
                .ended(row.stream().skip(3).findFirst().map(day -> Ending.on(LocalDate.parse(day))))
                .build();
    }

    /** {@code id division step:day …}, then {@code rating:n}. */
    private static ServiceOrder order(List<String> row) {
        return ServiceOrder.builder()
                .run(run(row))
                .service(row.get(0))
                .division(Division.of(row.get(1)))
                .rating(last(row, "rating").map(Rate::percent))
                .build();
    }

    private static Optional<String> last(List<String> row, String name) {
        return row.stream()
                .filter(word -> word.startsWith(name + ":"))
                .map(word -> STEP.splitToList(word).get(1))
                .findFirst();
    }

    private static ProcedureRun run(List<String> row) {
        List<List<String>> steps = row.stream()
                .skip(2)
                .map(STEP::splitToList)
                .filter(step -> !step.get(0).equals("rating"))
                .toList();
        return ProcedureRun.builder()
                .id(row.get(0))
                .records(IntStream.range(0, steps.size())
                        .mapToObj(step -> new StepRecord(
                                "r" + step,
                                steps.get(step).get(0),
                                LocalDate.parse(steps.get(step).get(1))))
                        .toList())
                .build();
    }
}
