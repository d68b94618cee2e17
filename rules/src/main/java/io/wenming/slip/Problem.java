package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentKind;
import io.wenming.document.Documents;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A problem that was found (问题): what a unit must put right, and what happened since. The slips issued for it follow
 * from a {@link Ladder}.
 *
 * <pre>{@code
 * Problem.builder()
 *         .id("2026-041").unit("street-3").matter("垃圾清运").openedOn(LocalDate.of(2026, 3, 9))
 *         .addEvent(ProblemEvent.rectified(LocalDate.of(2026, 3, 11)))
 *         .build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Problem implements Serializable {
    /** Lists of problems as documents, ids unique. */
    public static final DocumentKind<ImmutableList<Problem>> DOCUMENT =
            Documents.list("problems", "problems", ProblemForm.problem(), Problem::id);

    private static final long serialVersionUID = 1L;

    Problem() {}

    /** The id, not blank. */
    public abstract String id();

    /** Id of the unit that must put it right. */
    public abstract String unit();

    /** What is wrong, in words that are the same when it is found again. */
    public abstract String matter();

    /** The day on which it was found and the first slip issued. */
    public abstract LocalDate openedOn();

    /** 责任领导 id of who leads the unit in this. */
    public abstract Optional<String> lead();

    /** 督办单位 id of the unit that issues the slips, checks and accepts. */
    public abstract Optional<String> supervisor();

    /** How grave it is (重要程度), in a word of {@link Ladder#starts}, which says where it starts. */
    public abstract Optional<String> importance();

    /** The rung of the first slip, if it was decided for this problem; it goes before its importance. */
    public abstract Optional<Rung> start();

    /** Days that do not count (暂停), such as those of a flood; they may overlap. */
    public abstract ImmutableList<DateRange> pauses();

    /** Extensions granted, none before it was opened; they take effect by day. */
    public abstract ImmutableList<Extension> extensions();

    /** What happened, in order: a report, then checks, its rejection or acceptance; nothing follows acceptance. */
    public abstract ImmutableList<ProblemEvent> events();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("unit", unit());
        Texts.check("matter", matter());
        Texts.check("lead", lead());
        Texts.check("supervisor", supervisor());
        Texts.check("importance", importance());
        for (Extension extension : extensions()) {
            Refusal.unless(
                    !extension.grantedOn().isBefore(openedOn()),
                    "problem '%s': extension of %s is before it was opened on %s; give that day or a later one",
                    id(),
                    extension.grantedOn(),
                    openedOn());
        }
        LocalDate earliest = openedOn();
        ProblemState state = ProblemState.OPEN;
        for (ProblemEvent event : events()) {
            Refusal.unless(
                    !event.occurredOn().isBefore(earliest),
                    "problem '%s': event %s of %s is before %s; give the events in order of their days",
                    id(),
                    event.kind().code(),
                    event.occurredOn(),
                    earliest);
            state = after(state, event);
            earliest = event.occurredOn();
        }
    }

    private ProblemState after(ProblemState state, ProblemEvent event) {
        ProblemEventKind kind = event.kind();
        boolean follows = switch (state) {
            case OPEN -> kind == ProblemEventKind.RECTIFIED;
            case RECTIFIED -> kind != ProblemEventKind.RECTIFIED;
            case CLOSED -> false;
        };
        if (!follows) {
            throw outOfTurn(state, kind.code(), event.occurredOn());
        }
        return switch (kind) {
            case RECTIFIED, CHECKED -> ProblemState.RECTIFIED;
            case REJECTED -> ProblemState.OPEN;
            case ACCEPTED -> ProblemState.CLOSED;
        };
    }

    private Refusal outOfTurn(ProblemState state, String kind, LocalDate on) {
        return switch (state) {
            case OPEN ->
                Refusal.of(
                        "problem '%s': event %s of %s cannot follow while the problem is open; give rectified first",
                        id(), kind, on);
            case RECTIFIED ->
                Refusal.of(
                        "problem '%s': event %s of %s cannot follow while the problem is rectified;"
                                + " give checked, rejected or accepted",
                        id(), kind, on);
            case CLOSED ->
                Refusal.of(
                        "problem '%s': event %s of %s cannot follow while the problem is closed; nothing follows acceptance",
                        id(), kind, on);
        };
    }

    /** Starts a problem. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a problem; missing parts are refused by name. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
