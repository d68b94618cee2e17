package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.honor.DateAhead;
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

    private final Standpoint at;
    private final Behind behind;

    DatesAhead(Standpoint at) {
        this.at = at;
        this.behind = at.behind();
    }

    Optional<Part> table() {
        return Part.table(
                "datesAhead",
                at.say("近期日程", "Dates ahead"),
                COLUMNS,
                Stream.of(duties(), slips(), honors())
                        .flatMap(rows -> rows)
                        .sorted(Comparator.comparing(row -> row.get(0).text()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Stream<ImmutableList<Cell>> duties() {
        List<DutyStanding> pending = at.compliance().statuses().stream()
                .filter(standing -> standing.status() == DutyStatus.PENDING)
                .toList();
        return at.records().cadence().rules().stream().flatMap(rule -> next(rule, pending).stream());
    }

    private Optional<ImmutableList<Cell>> next(CadenceRule rule, List<DutyStanding> pending) {
        ImmutableListMultimap<LocalDate, DutyStanding> byDay = Multimaps.index(
                pending.stream()
                        .filter(standing -> standing.duty().ruleId().equals(rule.id()))
                        .iterator(),
                standing -> standing.duty().dueOn());
        return byDay.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(day -> row(day, rule.label().in(at.language()), units(byDay.get(day)), "fourOnes"));
    }

    private String units(List<DutyStanding> owed) {
        ImmutableSet<String> units = owed.stream().map(DutyStanding::unit).collect(ImmutableSet.toImmutableSet());
        return units.equals(at.records().district().officeLabels().keySet())
                ? at.say("各责任单位", "all units")
                : units.stream().map(behind::office).collect(Collectors.joining(at.say("、", ", ")));
    }

    private Stream<ImmutableList<Cell>> slips() {
        return at.standing().problems().stream().flatMap(row -> slip(row).stream());
    }

    private Optional<ImmutableList<Cell>> slip(ProblemStanding row) {
        return row.standing()
                .flatMap(SlipStanding::nextDueOn)
                .map(day -> row(
                        day,
                        at.say("%s 整改期限", "%s to be rectified")
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
                at.history().ahead(at.asOf(), at.asOf().plusYears(1)),
                day -> day.on() + day.kind().code());
        return byDay.asMap().values().stream().map(List::copyOf).map(this::honors);
    }

    private ImmutableList<Cell> honors(List<DateAhead> days) {
        return row(
                days.get(0).on(),
                days.get(0).kind().label().in(at.language()),
                days.stream().map(this::who).collect(Collectors.joining(at.say("、", ", "))),
                "honors");
    }

    private String who(DateAhead day) {
        return day.subject().map(behind::subject).orElse("")
                + day.round()
                        .map(round -> at.say("第 %s 届", "round %s").formatted(round))
                        .orElse("")
                + day.title()
                        .map(title ->
                                at.say("（%s）", " (%s)").formatted(title.label().in(at.language())))
                        .orElse("");
    }

    private static ImmutableList<Cell> row(LocalDate on, String matter, String whom, String section) {
        return ImmutableList.of(Cell.of(on), Cell.of(matter).at(section), Cell.of(whom));
    }
}
