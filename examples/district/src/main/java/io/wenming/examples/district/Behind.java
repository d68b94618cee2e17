package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.Evidence;
import io.wenming.coverage.Coverage;
import io.wenming.examples.html.Basis;
import io.wenming.examples.html.DutyNames;
import io.wenming.examples.html.Words;
import io.wenming.finding.Finding;
import io.wenming.finding.Reason;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.TitleStatus;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.practice.ServiceOrder;
import io.wenming.report.FigureValue;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.Slip;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import io.wenming.surge.PeriodSurge;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records behind figures, a line for each; persons and households are masked. */
record Behind(Records records, Words words) {
    private static final int MONTH = "2026-03".length();

    /** The number of some records, which opens to them. */
    static <T> Cell count(Collection<T> counted, Function<T, String> line) {
        return Cell.count(counted.size()).behind(Basis.counted(counted, line));
    }

    /** A share in percent, which opens to what it leaves out and to what it counts. */
    static <T> Cell share(
            Optional<Fraction> share,
            String countedAs,
            Collection<T> counted,
            String restAs,
            Collection<T> rest,
            Function<T, String> line) {
        Cell percent = Cell.percent(share);
        return share.isEmpty() ? percent : percent.behind(Basis.sides(countedAs, counted, restAs, rest, line));
    }

    /** Those of a list that are not in another one. */
    static <T> ImmutableList<T> without(Collection<T> all, Collection<T> some) {
        Set<T> left = ImmutableSet.copyOf(some);
        return all.stream().filter(one -> !left.contains(one)).collect(ImmutableList.toImmutableList());
    }

    /** A piece, named by the duty that it is evidence of. */
    String piece(Evidence piece) {
        return line(
                piece.occurredOn().toString(),
                records.cadence().rules().stream()
                        .filter(rule -> rule.kinds().contains(piece.kind()))
                        .map(rule -> rule.label().in(words.language()))
                        .findFirst()
                        .orElse(piece.kind()),
                piece.id());
    }

    String duty(DutyStanding standing) {
        return duties().line(standing);
    }

    /** The on-time rate of duties, which opens to those done in time and to the others that are due. */
    Cell onTime(DutyBreakdown duties) {
        Cell percent = Cell.percent(duties.onTimeRate());
        return duties.onTimeRate().isEmpty() ? percent : percent.behind(duties().sides(duties));
    }

    private DutyNames duties() {
        return new DutyNames(records.district().officeLabels(), records.cadence(), words);
    }

    String problem(ProblemStanding row) {
        return line(
                row.problem().id(),
                office(row.problem().unit()),
                row.problem().matter(),
                row.problem().openedOn().toString(),
                row.standing()
                        .map(slip -> slip.state().label().in(words.language()))
                        .orElse(""));
    }

    String event(HonorEvent event) {
        return line(
                event.occurredOn().toString(),
                event.subject().map(this::subject).orElse(""),
                event.title().map(title -> title.label().in(words.language())).orElse(""),
                event.documentNumber().orElse(event.id()));
    }

    String held(TitleStatus status) {
        return status.naming()
                .map(this::event)
                .orElseGet(() -> status.title().label().in(words.language()));
    }

    String subject(String id) {
        Optional<Subject> subject = records.subject(id);
        return subject.map(known -> known.displayName(Names.MASKED)).orElse(id);
    }

    String slip(Slip slip) {
        return line(
                slip.rung().label().in(words.language()),
                say("%s 下发，期限 %s", "issued %s, due %s").formatted(slip.issuedOn(), slip.dueOn()));
    }

    /** A figure of the work report: its number with its records; a share with what it is out of, and both of its sides. */
    ImmutableList<Basis> figure(String name, FigureValue value) {
        String number =
                value.isShare() ? "%s / %s".formatted(value.part(), value.whole()) : Long.toString(value.part());
        return Basis.of(name, number, value, words);
    }

    /** What a count of problems is called. */
    String input(String name) {
        return switch (name) {
            case "problems_closed" -> say("已销号", "closed");
            case "problems_repeated" -> say("反复", "repeats");
            default -> say("立案", "opened");
        };
    }

    /** What an area lacks: {@code 村村有站 4/6 缺 鹿台村、新安沟村}. */
    String coverage(Coverage answer) {
        return line(
                answer.rule().label().in(words.language()),
                answer.covered() + "/" + answer.whole(),
                answer.missing().stream()
                        .map(member -> member.name().in(words.language()))
                        .collect(Collectors.joining(say("、", ", "), say("缺 ", "missing "), "")));
    }

    /** A burst: {@code 2026-02 农业农村局 14/18 件在测评前}. */
    String burst(PeriodSurge judged) {
        return say(
                        "%s %s：%s 件佐证中 %s 件在测评前 %s 个工作日",
                        "%s %s: of %s pieces, %s in the %s working days before the assessment")
                .formatted(
                        judged.range().from().toString().substring(0, MONTH),
                        office(judged.unit()),
                        judged.surge().pieces(),
                        judged.surge().piecesInWindow(),
                        records.surge().window());
    }

    ImmutableList<String> reasons(Finding finding) {
        return finding.reasons().stream()
                .map((Reason reason) -> reason.in(words.language()))
                .collect(ImmutableList.toImmutableList());
    }

    String order(ServiceOrder order) {
        return line(
                order.id(),
                order.service(),
                order.displayName(Names.MASKED).orElse(""),
                day("点单", "ordered", Optional.of(order.on())),
                day("接单", "taken", order.acceptedOn()),
                day("评单", "rated", order.ratedOn()),
                order.rating().map(rating -> rating + "%").orElse(""));
    }

    private String day(String zh, String en, Optional<LocalDate> day) {
        return day.map(known -> say(zh, en) + " " + known).orElse("");
    }

    String office(String id) {
        return records.district().officeLabels().getOrDefault(id, Label.of(id)).in(words.language());
    }

    String rule(String id) {
        return duties().rule(id);
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    private static String line(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
