package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.wenming.calendar.WorkingCalendar;

/** One kind of question: builds our own objects from a case, asks them and writes the answer as the format says. */
interface Ask {
    JsonNode answer(JsonNode input, WorkingCalendar calendar);
}
