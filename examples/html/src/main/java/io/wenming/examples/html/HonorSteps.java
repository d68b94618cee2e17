package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import io.wenming.honor.Cause;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.Step;
import io.wenming.honor.TitleState;
import java.time.LocalDate;
import java.util.Comparator;

/** The steps of a subject's titles (荣誉沿革表), with the event or the timer behind each. */
final class HonorSteps {
    private HonorSteps() {}

    static Html of(HonorHistory history, String subject, LocalDate asOf, Words words) {
        ImmutableList<Step> steps = history.titles(subject).stream()
                .flatMap(title -> history.steps(subject, title).stream())
                .sorted(Comparator.comparing(Step::on))
                .collect(ImmutableList.toImmutableList());
        DataTable table = DataTable.of(
                Column.text(words.say("日期", "day")),
                Column.text(words.say("称号", "title")),
                Column.text(words.say("事由", "what")),
                Column.text(words.say("状态", "state")),
                Column.text(words.say("文号", "document")));
        for (Step step : steps) {
            Title title = step.after().title();
            table = table.row(
                    Html.text(step.on() + (step.on().isAfter(asOf) ? words.say("（预计）", " (ahead)") : "")),
                    Html.text(words.of(title.label())),
                    Html.text(cause(step.cause(), words)),
                    tone(step.after().state())
                            .badge(words.of(step.after().state().label())),
                    Html.text(
                            step.cause().clock().isPresent()
                                    ? ""
                                    : step.cause().event().documentNumber().orElse("")));
        }
        return table.html();
    }

    private static Tone tone(TitleState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case WARNED, AWAITING_REASSESSMENT, DEFERRED -> Tone.FAIR;
            case SUSPENDED, REVOKED -> Tone.POOR;
            case NONE, EXPIRED, TERMINATED, SUCCEEDED, CONVERTED -> Tone.QUIET;
        };
    }

    private static String cause(Cause cause, Words words) {
        HonorEvent event = cause.event();
        return cause.clock()
                .map(clock -> words.of(clock.label()))
                .orElseGet(() -> words.of(event.action().label())
                        + event.round()
                                .map(round ->
                                        words.say("（第 %s 届）", " (round %s)").formatted(round))
                                .orElse(""));
    }
}
