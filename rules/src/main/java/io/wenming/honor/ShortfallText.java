package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incident;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reason as one line of text: what is wrong, what is wanted, what it rests on, and what time would do. */
final class ShortfallText {
    private final Shortfall reason;
    private final Language language;

    private ShortfallText(Shortfall reason, Language language) {
        this.reason = reason;
        this.language = language;
    }

    static String of(Shortfall reason, Language language) {
        return new ShortfallText(reason, language).line();
    }

    private String line() {
        String code = new MessageFormat(reason.code().text(language), Locale.ROOT).format(new Object[0]);
        String wanted = reason.wanted().in(language);
        String basis = basis();
        return say("%s：须%s%s%s%s", "%s; wanted: %s%s%s%s")
                .formatted(
                        code,
                        wanted,
                        basis.isEmpty() ? "" : say("（%s）", " (%s)").formatted(basis),
                        reason.earliestOn()
                                .map(day -> say("，最早%s", ", earliest on %s").formatted(day))
                                .orElse(""),
                        reason.citation()
                                .map(clause -> say("［%s］", " [%s]").formatted(clause))
                                .orElse(""));
    }

    private String basis() {
        Stream<String> facts = reason.facts().entrySet().stream().map(this::fact);
        Stream<String> amount = reason.amount().stream()
                .map(lacking -> say("尚差%s", "%s lacking").formatted(lacking));
        Stream<String> subjects = some("涉及", "concerned: ", reason.subjects(), Function.identity());
        Stream<String> incidents = some("问题", "incidents: ", reason.incidents(), this::incident);
        Stream<String> events = some("事件", "events: ", reason.events(), this::event);
        return Stream.of(facts, amount, subjects, incidents, events)
                .flatMap(Function.identity())
                .collect(Collectors.joining(say("，", ", ")));
    }

    private String fact(Map.Entry<FactKey<?>, Fact<?>> entry) {
        return "%s=%s"
                .formatted(
                        entry.getKey().name(),
                        entry.getValue()
                                .value()
                                .map(Object::toString)
                                .orElse(entry.getValue().state().label().in(language)));
    }

    private String incident(Incident incident) {
        return Stream.of(
                        incident.id(),
                        Optional.of(incident.kind()),
                        incident.role(),
                        incident.occurredOn().map(Object::toString),
                        Optional.of(incident.times())
                                .filter(times -> times > 1)
                                .map(times -> say("%s次", "%s times").formatted(times)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String event(HonorEvent event) {
        Label action = event.action().label();
        return "%s %s %s".formatted(event.id(), action.in(language), event.occurredOn());
    }

    private <T> Stream<String> some(String zh, String en, ImmutableList<T> things, Function<T, String> text) {
        return things.isEmpty()
                ? Stream.of()
                : Stream.of(say(zh, en) + things.stream().map(text).collect(Collectors.joining(say("、", "; "))));
    }

    private String say(String zh, String en) {
        return Label.of(zh, en).in(language);
    }
}
