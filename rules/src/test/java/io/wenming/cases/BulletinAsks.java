package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.wenming.bulletin.Bulletin;
import io.wenming.bulletin.BulletinFigures;
import io.wenming.bulletin.BulletinQuestion;
import io.wenming.bulletin.BulletinRow;
import io.wenming.bulletin.PreviousPeriod;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.ranking.Ties;
import io.wenming.slip.ProblemBook;
import java.util.OptionalInt;

/** Part 6 of the format: the bulletin. */
final class BulletinAsks {
    static final ImmutableMap<String, Ask> ALL = ImmutableMap.of("bulletin", BulletinAsks::bulletin);

    private BulletinAsks() {}

    private static JsonNode bulletin(JsonNode input, WorkingCalendar calendar) {
        ProblemBook book = SlipAsks.problems(input, calendar);
        Bulletin bulletin = BulletinQuestion.builder()
                .supervision(CadenceAsks.supervision(input, calendar))
                .book(book)
                .previous(Json.optional(
                        input.get("previous"),
                        previous -> new PreviousPeriod(Json.range(previous), Json.date(previous.get("asOf")))))
                .ties(ties(input))
                .build()
                .issue();
        SlipAsks.standing(book, Json.date(input.get("asOf")));
        int places = input.get("places").intValue();
        ObjectNode answer = Json.rows("rows", bulletin.rows().stream().map(row -> row(row, places)));
        answer.set("total", row(null, bulletin.total(), OptionalInt.empty(), places));
        return answer;
    }

    private static Ties ties(JsonNode input) {
        return switch (input.get("ranking").textValue()) {
            case "STANDARD" -> Ties.COMPETITION;
            case "DENSE" -> Ties.DENSE;
            default -> throw new AssertionError(input.get("ranking"));
        };
    }

    private static ObjectNode row(BulletinRow row, int places) {
        return row(row.unit(), row.figures(), row.rank(), places);
    }

    @SuppressWarnings("NullAway") // the format writes null for the unit of the total
    private static ObjectNode row(String unit, BulletinFigures figures, OptionalInt rank, int places) {
        ObjectNode row = Json.object()
                .put("unit", unit)
                .put("due", figures.duties().due().size())
                .put("onTime", figures.duties().onTime().size())
                .put("late", figures.duties().late().size())
                .put("undone", figures.duties().undone().size())
                .put("waived", figures.duties().waived().size());
        Json.putRate(row, "onTimeRate", figures.onTimeRate(), places);
        Json.putRate(row, "change", figures.change(), places);
        if (rank.isPresent()) {
            row.put("rank", rank.getAsInt());
        } else {
            row.putNull("rank");
        }
        return row.put("ticketsOpened", figures.problems().opened().size())
                .put("ticketsRectified", figures.problems().rectified().size())
                .put("ticketsOpen", figures.problems().open().size())
                .put("ticketsOverdue", figures.problems().overdue().size());
    }
}
