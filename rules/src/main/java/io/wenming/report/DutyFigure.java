package io.wenming.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import io.wenming.rules.style.DomainStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Duties of all rules or one. */
@DomainStyle
@Value.Immutable
abstract non-sealed class DutyFigure implements FigureQuery {
    private static final long serialVersionUID = 1L;

    /** The id of the rule; all rules if absent. */
    abstract Optional<String> rule();

    abstract DutyCount count();

    @Value.Check
    void check() {
        Texts.check("rule", rule());
    }

    static DutyFigure of(Optional<String> rule, DutyCount count) {
        return ImmutableDutyFigure.builder().rule(rule).count(count).build();
    }

    @Override
    public boolean isShare() {
        return switch (count()) {
            case DUE, DONE -> false;
            case DONE_SHARE, ON_TIME_SHARE -> true;
        };
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        ImmutableList<Placed<DutyStanding>> duties = reading.duties(rule());
        return duties.isEmpty()
                ? Stream.of(noDuties(reading))
                : duties.stream().flatMap(placed -> placed.missing().stream());
    }

    private Label noDuties(FigureReading reading) {
        return rule().filter(id -> !reading.source().supervisions().isEmpty())
                .map(id -> Label.of("“%s”周期要求".formatted(id), "a cadence rule '%s'".formatted(id)))
                .orElseGet(() -> Label.of("督查履职记录", "records of duties"));
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        return reading.duties(rule()).stream()
                .flatMap(duties -> duties.in(area))
                .map(placed -> line(placed.getValue(), placed.getKey(), reading))
                .filter(line -> isShare() || line.part() > 0);
    }

    private FigureLine line(DutyStanding standing, Division place, FigureReading reading) {
        boolean counts = switch (count()) {
            case DUE -> true;
            case DONE, DONE_SHARE -> standing.status().isDone();
            case ON_TIME_SHARE -> standing.status() == DutyStatus.ON_TIME;
        };
        ImmutableList<RecordRef> evidence = standing.by().stream()
                .map(piece -> new RecordRef(EntryKind.DUTY, piece.id(), piece.occurredOn()))
                .collect(toImmutableList());
        return new FigureLine(
                place,
                counts ? 1 : 0,
                isShare() ? 1 : 0,
                counts ? evidence : ImmutableList.of(),
                isShare() && !counts
                        ? ImmutableList.of(new FigureRest(describe(standing, reading), 1, evidence))
                        : ImmutableList.of());
    }

    /** Whose it is, what, for which period and how it stands: {@code st-2 月月有主题 2026年2月 逾期完成 a-7 2026-03-02}. */
    private static Label describe(DutyStanding standing, FigureReading reading) {
        Label rule = reading.rule(standing.duty().ruleId());
        Label status = standing.status().label();
        Label period = standing.duty().period().label();
        String piece = standing.by()
                .map(evidence -> " %s %s".formatted(evidence.id(), evidence.occurredOn()))
                .orElse("");
        return Label.of(
                "%s %s %s %s%s".formatted(standing.unit(), rule.zh(), period.zh(), status.zh(), piece),
                "%s %s, %s: %s%s".formatted(standing.unit(), rule.en(), period.en(), status.en(), piece));
    }
}
