package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Incident;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says one reason against an application, as a finding and as one line: what is wrong, what is wanted, what it rests on. */
final class ShortfallFinding {
    private ShortfallFinding() {}

    static Finding of(Shortfall shortfall) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(Reason.of(HonorReason.WANTED, Detail.of(shortfall.wanted())));
        reasons.addAll(basis(shortfall));
        shortfall.earliestOn().ifPresent(day -> reasons.add(Reason.of(HonorReason.EARLIEST, Detail.of(day))));
        return Finding.builder()
                .node(shortfall.code().code())
                .label(shortfall.problem())
                .outcome(Outcome.NOT_MET)
                .reasons(reasons.build())
                .citation(shortfall.citation())
                .build();
    }

    static String line(Shortfall shortfall, Language language) {
        boolean zh = language == Language.ZH;
        String basis = basis(shortfall).stream()
                .map(reason -> reason.in(language))
                .collect(Collectors.joining(zh ? "，" : ", "));
        StringBuilder line = new StringBuilder(shortfall.problem().in(language))
                .append(zh ? "：" : "; ")
                .append(Reason.of(HonorReason.WANTED, Detail.of(shortfall.wanted()))
                        .in(language));
        if (!basis.isEmpty()) {
            line.append((zh ? "（%s）" : " (%s)").formatted(basis));
        }
        shortfall
                .earliestOn()
                .ifPresent(day -> line.append(zh ? "，" : ", ")
                        .append(Reason.of(HonorReason.EARLIEST, Detail.of(day)).in(language)));
        shortfall.citation().ifPresent(clause -> line.append((zh ? "［%s］" : " [%s]").formatted(clause)));
        return line.toString();
    }

    private static ImmutableList<Reason> basis(Shortfall shortfall) {
        ImmutableList.Builder<Reason> basis = ImmutableList.builder();
        shortfall
                .facts()
                .forEach((key, fact) -> basis.add(Reason.of(
                        HonorReason.FACT,
                        Detail.of(key.name()),
                        fact.value()
                                .map(value -> Detail.of(value.toString()))
                                .orElseGet(() -> Detail.of(fact.state().label())))));
        shortfall
                .amount()
                .ifPresent(lacking -> basis.add(Reason.of(HonorReason.LACKING, Detail.of(lacking.toFraction()))));
        add(basis, HonorReason.CONCERNED, shortfall.subjects(), Label::of);
        add(basis, HonorReason.INCIDENTS, shortfall.incidents(), ShortfallFinding::incident);
        add(basis, HonorReason.EVENTS, shortfall.events(), ShortfallFinding::event);
        return basis.build();
    }

    private static <T> void add(
            ImmutableList.Builder<Reason> basis, HonorReason code, ImmutableList<T> things, Function<T, Label> label) {
        if (!things.isEmpty()) {
            ImmutableList<Label> labels = things.stream().map(label).collect(ImmutableList.toImmutableList());
            basis.add(Reason.of(
                    code,
                    Detail.of(Label.of(
                            labels.stream().map(Label::zh).collect(Collectors.joining("、")),
                            labels.stream().map(Label::en).collect(Collectors.joining("; "))))));
        }
    }

    private static Label incident(Incident incident) {
        Optional<Integer> often = Optional.of(incident.times()).filter(times -> times > 1);
        return Label.of(
                incident(incident, often.map("%s次"::formatted)), incident(incident, often.map("%s times"::formatted)));
    }

    private static String incident(Incident incident, Optional<String> often) {
        return Stream.of(
                        incident.id(),
                        Optional.of(incident.kind()),
                        incident.role(),
                        incident.occurredOn().map(Object::toString),
                        often)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Label event(HonorEvent event) {
        Label action = event.action().label();
        return Label.of(
                "%s %s %s".formatted(event.id(), action.zh(), event.occurredOn()),
                "%s %s %s".formatted(event.id(), action.en(), event.occurredOn()));
    }
}
