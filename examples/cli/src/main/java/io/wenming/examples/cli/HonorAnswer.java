package io.wenming.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.FindingTree;
import io.wenming.examples.html.HonorLadder;
import io.wenming.examples.html.Page;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.honor.Eligibility;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.Step;
import io.wenming.honor.TitleStatus;
import io.wenming.label.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is said of the honors of a subject (荣誉答复): held, how it came to that, and whether it may apply.
 *
 * @param history the register under the scheme
 * @param who id of the subject
 * @param asOf the day
 * @param eligibility whether it may apply, if that was asked
 * @param language the language
 */
record HonorAnswer(
        HonorHistory history, String who, LocalDate asOf, Optional<Eligibility> eligibility, Language language) {
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(say("%s 截至 %s\n", "%s as of %s\n").formatted(who, asOf));
        text.append(say("现有称号\n", "Held\n"));
        history.held(who, asOf)
                .forEach(status ->
                        text.append("  ").append(line(status.finding())).append('\n'));
        text.append(say("沿革\n", "History\n"));
        steps().forEach(step -> text.append("  ").append(told(step)).append('\n'));
        eligibility
                .map(Eligibility::finding)
                .map(FindingText.in(language)::print)
                .ifPresent(text::append);
        return text.toString();
    }

    private String told(Step step) {
        return line(step.finding()) + (step.on().isAfter(asOf) ? say("（预计）", " (ahead)") : "");
    }

    private String line(Finding finding) {
        return FindingText.in(language).line(finding);
    }

    private ImmutableList<Step> steps() {
        return history.titles(who).stream()
                .flatMap(title -> history.steps(who, title).stream())
                .sorted(Comparator.comparing(Step::on))
                .collect(ImmutableList.toImmutableList());
    }

    String json() {
        return JsonLine.object(json -> {
                    json.writeStringField("subject", who);
                    json.writeStringField("asOf", asOf.toString());
                    json.writeArrayFieldStart("held");
                    for (TitleStatus status : history.held(who, asOf)) {
                        status(json, status);
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("steps");
                    for (Step step : steps()) {
                        json.writeStartObject();
                        json.writeStringField("on", step.on().toString());
                        title(json, step.after());
                        json.writeStringField("event", step.cause().event().id());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    if (eligibility.isPresent()) {
                        verdict(json, eligibility.get());
                    }
                })
                + "\n";
    }

    private static void status(JsonGenerator json, TitleStatus status) throws IOException {
        json.writeStartObject();
        title(json, status);
        if (status.since().isPresent()) {
            json.writeStringField("since", status.since().get().toString());
        }
        if (status.lastValidDay().isPresent()) {
            json.writeStringField("lastValidDay", status.lastValidDay().get().toString());
        }
        json.writeEndObject();
    }

    private static void title(JsonGenerator json, TitleStatus status) throws IOException {
        json.writeStringField("type", status.title().type().code());
        json.writeStringField("tier", status.title().tier().code());
        json.writeStringField("state", status.state().code());
    }

    private void verdict(JsonGenerator json, Eligibility found) throws IOException {
        json.writeBooleanField("eligible", found.isEligible());
        JsonLine.texts(json, "codes", found.codes());
        JsonLine.texts(
                json,
                "reasons",
                found.shortfalls().stream().map(reason -> reason.text(language)).toList());
    }

    String page() {
        Page page = Page.in(language, say("荣誉沿革 · ", "Honors · ") + who)
                .about(say("截至", "as of"), asOf.toString())
                .section(say("荣誉阶梯", "Ladder"), HonorLadder.of(history, who, asOf, language));
        return eligibility
                .map(found -> page.section(say("申报资格", "Eligibility"), FindingTree.of(found.finding(), language)))
                .orElse(page)
                .print();
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
