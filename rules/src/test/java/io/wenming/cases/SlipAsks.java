package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.slip.BookEntry;
import io.wenming.slip.BookStanding;
import io.wenming.slip.Extension;
import io.wenming.slip.Ladder;
import io.wenming.slip.LadderStep;
import io.wenming.slip.OnRejection;
import io.wenming.slip.Problem;
import io.wenming.slip.ProblemBook;
import io.wenming.slip.ProblemEvent;
import io.wenming.slip.ProblemEventKind;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.RectificationTally;
import io.wenming.slip.Rung;
import io.wenming.slip.Slip;
import io.wenming.slip.SlipStanding;
import io.wenming.slip.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Part 5 of the format: one ticket, the book and its rates. */
final class SlipAsks {
    static final ImmutableMap<String, Ask> ALL = ImmutableMap.of(
            "ticket", SlipAsks::ticket,
            "tickets", SlipAsks::tickets,
            "rectification", SlipAsks::rectification);

    private SlipAsks() {}

    private static JsonNode ticket(JsonNode input, WorkingCalendar calendar) {
        JsonNode ticket = input.get("ticket");
        Ladder ladder = ladder(ticket);
        Problem problem = problem(ticket)
                .start(Rung.readyMade(Json.code(input.get("start"))))
                .build();
        return Json.rows(
                "states",
                Json.each(input.get("asOf")).map(asOf -> state(ladder.standing(problem, calendar, Json.date(asOf)))));
    }

    private static ObjectNode state(SlipStanding standing) {
        ObjectNode row = Json.object().put("asOf", standing.asOf().toString());
        row.setAll(Json.rows("slips", standing.slips().stream().map(SlipAsks::slip)));
        return row.put("level", Json.capitals(standing.level().code()))
                .put("state", Json.capitals(standing.state().code()))
                .put("onTime", standing.onTime().orElse(null))
                .put("overdueWorkdays", standing.overdueWorkdays());
    }

    private static ObjectNode slip(Slip slip) {
        return Json.object()
                .put("slip", Json.capitals(slip.rung().code()))
                .put("issuedOn", slip.issuedOn().toString())
                .put("deadline", slip.dueOn().toString());
    }

    private static JsonNode tickets(JsonNode input, WorkingCalendar calendar) {
        return Json.rows("rows", book(input, calendar).problems().stream().map(SlipAsks::row));
    }

    private static ObjectNode row(ProblemStanding row) {
        Optional<SlipStanding> standing = row.standing();
        return Json.object()
                .put("id", row.problem().id())
                .put("repeatOf", row.repeatOf().orElse(null))
                .put("duplicateOf", row.duplicateOf().orElse(null))
                .put(
                        "start",
                        text(standing, known -> known.slips().get(0).rung().code()))
                .put("level", text(standing, known -> known.level().code()))
                .put(
                        "state",
                        standing.map(known -> Json.capitals(known.state().code()))
                                .orElse("DUPLICATE"))
                .put(
                        "overdueWorkdays",
                        standing.map(SlipStanding::overdueWorkdays).orElse(null));
    }

    @SuppressWarnings("NullAway") // the format writes null for what a duplicate has not
    private static String text(Optional<SlipStanding> standing, Function<SlipStanding, String> code) {
        return standing.map(known -> Json.capitals(code.apply(known))).orElse(null);
    }

    private static JsonNode rectification(JsonNode input, WorkingCalendar calendar) {
        BookStanding standing = book(input, calendar);
        int places = input.get("places").intValue();
        Stream<ObjectNode> rows = switch (input.get("groupBy").textValue()) {
            case "ALL" -> Stream.of(tally(null, standing.rectification(Json.range(input)), places));
            case "UNIT" ->
                standing
                        .rectificationByUnit(
                                Json.range(input),
                                Json.each(input.get("units"))
                                        .map(JsonNode::textValue)
                                        .toList())
                        .entrySet()
                        .stream()
                        .map(group -> tally(group.getKey(), group.getValue(), places));
            default -> throw new AssertionError(input.get("groupBy"));
        };
        return Json.rows("rows", rows);
    }

    @SuppressWarnings("NullAway") // the format writes null for no group
    private static ObjectNode tally(String group, RectificationTally tally, int places) {
        ObjectNode row = Json.object()
                .put("group", group)
                .put("opened", tally.opened())
                .put("rectified", tally.rectified())
                .put("closed", tally.closed())
                .put("overdue", tally.overdue())
                .put("repeats", tally.repeats())
                .put("matured", tally.matured())
                .put("timely", tally.timely());
        Json.putRate(row, "rectificationRate", tally.rectificationRate(), places);
        Json.putRate(row, "closedRate", tally.closedRate(), places);
        return Json.putRate(row, "timelyRate", tally.timelyRate(), places);
    }

    private static BookStanding book(JsonNode input, WorkingCalendar calendar) {
        return standing(problems(input, calendar), Json.date(input.get("asOf")));
    }

    /** The tickets of an input as a book. */
    static ProblemBook problems(JsonNode input, WorkingCalendar calendar) {
        ProblemBook.Builder book = ProblemBook.builder()
                .calendar(calendar)
                .entries(Json.each(input.get("tickets"))
                        .map(ticket ->
                                new BookEntry(ladder(ticket), problem(ticket).build()))
                        .toList());
        Json.optional(input.get("repeat"), repeat -> repeat.get("withinDays").intValue())
                .ifPresent(book::repeatWithinDays);
        return book.build();
    }

    /** How a book stands; the format wants the exception where the book has a row that says so. */
    static BookStanding standing(ProblemBook problems, LocalDate asOf) {
        BookStanding standing = problems.standing(asOf);
        standing.withUnknownYear()
                .forEach(row -> problems.entries().stream()
                        .filter(entry -> entry.problem().equals(row.problem()))
                        .forEach(entry -> entry.ladder().standing(entry.problem(), problems.calendar(), asOf)));
        return standing;
    }

    private static Ladder ladder(JsonNode ticket) {
        return Ladder.builder()
                .id("case")
                .label(Json.LABEL)
                .version("1")
                .steps(Streams.zip(
                                Rung.READY_MADE.stream(),
                                Json.each(ticket.get("terms")).map(SlipAsks::term),
                                LadderStep::new)
                        .toList())
                .onRejection(OnRejection.of(Json.code(ticket.get("onReject"))))
                .build();
    }

    private static Term term(JsonNode node) {
        int n = node.get("n").intValue();
        return switch (node.get("kind").textValue()) {
            case "WORKDAYS" -> Term.workdays(n);
            case "NATURAL" -> Term.naturalDays(n);
            default -> throw new AssertionError(node);
        };
    }

    private static Problem.Builder problem(JsonNode ticket) {
        return Problem.builder()
                .id(ticket.get("id").textValue())
                .unit(ticket.get("unit").textValue())
                .matter(ticket.get("problem").textValue())
                .openedOn(Json.date(ticket.get("openedOn")))
                .pauses(Json.each(ticket.get("pauses")).map(Json::range).toList())
                .extensions(Json.each(ticket.get("extensions"))
                        .map(node -> new Extension(
                                Json.date(node.get("on")), node.get("workdays").intValue()))
                        .toList())
                .events(Json.each(ticket.get("events"))
                        .map(node -> ProblemEvent.of(
                                Json.date(node.get("on")), ProblemEventKind.of(Json.code(node.get("kind")))))
                        .toList());
    }
}
