package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Sets;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the asks share: reading dates, ranges, codes and calendars, writing rows and rates. */
final class Json {
    static final Label LABEL = Label.of("案例", "case");

    private Json() {}

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.textValue());
    }

    static DateRange range(JsonNode holder) {
        return DateRange.closed(date(holder.get("from")), date(holder.get("to")));
    }

    static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> reading) {
        return node.isNull() ? Optional.empty() : Optional.of(reading.apply(node));
    }

    /** The format writes codes in capitals. */
    static String code(JsonNode node) {
        return node.textValue().toLowerCase(Locale.ROOT);
    }

    static String capitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(Stream<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ObjectNode rows(String name, Stream<? extends JsonNode> rows) {
        ObjectNode answer = object();
        ArrayNode array = answer.putArray(name);
        rows.forEach(array::add);
        return answer;
    }

    static ObjectNode putRate(ObjectNode row, String name, Optional<Fraction> rate, int places) {
        return rate.map(exact -> row.put(
                        name, exact.rounded(places, RoundingMode.HALF_UP).toPlainString()))
                .orElseGet(() -> row.putNull(name));
    }

    static WorkingCalendar calendar(String name, JsonNode node) {
        WorkingCalendar.Builder calendar =
                WorkingCalendar.builder().id(name).label(LABEL).version("1");
        each(node.get("publishedYears")).forEach(year -> calendar.addPublishedYear(year.intValue()));
        // in the format a day may be listed twice and counts as worked then; our calendar wants it once
        Set<LocalDate> worked = each(node.get("work")).map(Json::date).collect(Collectors.toSet());
        Set<LocalDate> off = each(node.get("off")).map(Json::date).collect(Collectors.toSet());
        worked.forEach(day -> calendar.putMakeUpDay(day, "补班"));
        Sets.difference(off, worked).forEach(day -> calendar.putOffDay(day, "放假"));
        return calendar.build();
    }
}
