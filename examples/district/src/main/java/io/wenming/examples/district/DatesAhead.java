package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.honor.DateAhead;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.SlipStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days to come (近期日程): the next duty of each rule, deadlines of slips, and what ends or opens for honors within a year. */
final class DatesAhead {
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.text("on", "日期", "day"), Column.text("matter", "事项", "matter"), Column.text("whom", "对象", "whom"));

    private final Records records;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final Behind behind;
    private final Language language;

    DatesAhead(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        this.records = records;
        this.calendar = calendar;
        this.asOf = asOf;
        this.behind = new Behind(records, language);
        this.language = language;
    }

    Optional<Part> table() {
        return Part.table(
                "datesAhead",
                text("近期日程", "Dates ahead"),
                COLUMNS,
                Stream.of(duties(), slips(), honors())
                        .flatMap(rows -> rows)
                        .sorted(Comparator.comparing(row -> row.get(0).text()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Stream<ImmutableList<Cell>> duties() {
        List<DutyStanding> pending = FourOnesSection.compliance(records, calendar, asOf).statuses().stream()
                .filter(standing -> standing.status() == DutyStatus.PENDING)
                .toList();
        return records.cadence().rules().stream().flatMap(rule -> next(rule, pending).stream());
    }

    private Optional<ImmutableList<Cell>> next(CadenceRule rule, List<DutyStanding> pending) {
        ImmutableListMultimap<LocalDate, DutyStanding> byDay = Multimaps.index(
                pending.stream()
                        .filter(standing -> standing.duty().ruleId().equals(rule.id()))
                        .iterator(),
                standing -> standing.duty().dueOn());
        return byDay.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(day -> row(day, rule.label().in(language), units(byDay.get(day)), "fourOnes"));
    }

    private String units(List<DutyStanding> owed) {
        ImmutableSet<String> units = owed.stream().map(DutyStanding::unit).collect(ImmutableSet.toImmutableSet());
        return units.equals(records.district().officeLabels().keySet())
                ? text("各责任单位", "all units")
                : units.stream().map(behind::office).collect(Collectors.joining(text("、", ", ")));
    }

    private Stream<ImmutableList<Cell>> slips() {
        return SlipSection.book(records, calendar).standing(asOf).problems().stream()
                .flatMap(row -> slip(row).stream());
    }

    private Optional<ImmutableList<Cell>> slip(ProblemStanding row) {
        return row.standing()
                .flatMap(SlipStanding::nextDueOn)
                .map(day -> row(
                        day,
                        text("%s 整改期限", "%s to be rectified")
                                .formatted(row.problem().id()),
                        "%s %s"
                                .formatted(
                                        behind.office(row.problem().unit()),
                                        row.problem().matter()),
                        "slips"));
    }

    /** One line for each day and reason. */
    private Stream<ImmutableList<Cell>> honors() {
        ImmutableListMultimap<String, DateAhead> byDay = Multimaps.index(
                records.register().asKnownOn(asOf).under(records.scheme()).ahead(asOf, asOf.plusYears(1)),
                day -> day.on() + day.kind().code());
        return byDay.asMap().values().stream().map(List::copyOf).map(this::honors);
    }

    private ImmutableList<Cell> honors(List<DateAhead> days) {
        return row(
                days.get(0).on(),
                days.get(0).kind().label().in(language),
                days.stream().map(this::who).collect(Collectors.joining(text("、", ", "))),
                "honors");
    }

    private String who(DateAhead day) {
        return day.subject().map(behind::subject).orElse("")
                + day.round()
                        .map(round -> text("第 %s 届", "round %s").formatted(round))
                        .orElse("")
                + day.title()
                        .map(title ->
                                text("（%s）", " (%s)").formatted(title.label().in(language)))
                        .orElse("");
    }

    private static ImmutableList<Cell> row(LocalDate on, String matter, String whom, String section) {
        return ImmutableList.of(Cell.of(on), Cell.of(matter).at(section), Cell.of(whom));
    }

    private String text(String zh, String en) {
        return Label.of(zh, en).in(language);
    }
}
