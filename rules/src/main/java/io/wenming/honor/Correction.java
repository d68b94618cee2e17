package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a correction (更正内容) puts in place of the parts of its target: a part that is absent stays as it is on record.
 *
 * <p>{@code Correction.builder().occurredOn(LocalDate.of(2018, 6, 1)).build()} moves an event to 1 June 2018.
 *
 * <p>Source: honor rules, section 2 (amendments).
 */
@DomainStyle
@Value.Immutable
public abstract class Correction implements Serializable {
    private static final long serialVersionUID = 1L;

    Correction() {}

    /** The day on which it took effect. */
    public abstract Optional<LocalDate> occurredOn();

    /** The order within the day. */
    public abstract Optional<Integer> seq();

    /** What it does; of the same kind as before, or the correction does not fit its target. */
    public abstract Optional<HonorAction> action();

    /** The subject. */
    public abstract Optional<String> subject();

    /** The type of the title. */
    public abstract Optional<CreationType> type();

    /** The tier of the title. */
    public abstract Optional<Tier> tier();

    /** Who acts. */
    public abstract Optional<Actor> actor();

    /** The acting body. */
    public abstract Optional<String> by();

    /** The document number (文号). */
    public abstract Optional<String> documentNumber();

    /** The number of the round (届). */
    public abstract Optional<Integer> round();

    /** Last day for putting right. */
    public abstract Optional<LocalDate> deadline();

    /** Length of a suspension; takes the place of one without end. */
    public abstract Optional<Period> period();

    /** Whether a suspension is without end; takes the place of a period. */
    public abstract Optional<Boolean> openEnded();

    /** Who verified the grounds. */
    public abstract Optional<String> verifiedBy();

    /** The subject whose title is taken over. */
    public abstract Optional<String> predecessor();

    /** The subjects that the body goes into. */
    public abstract Optional<ImmutableList<String>> into();

    /** Whether the body ends although no successor is named. */
    public abstract Optional<Boolean> ends();

    /** Whether a change of name was filed. */
    public abstract Optional<Boolean> filed();

    /** The name from that day on. */
    public abstract Optional<String> newName();

    /** The division from that day on. */
    public abstract Optional<Division> newDivision();

    @Value.Check
    void check() {
        Refusal.unless(
                parts().anyMatch(Optional::isPresent), "correction: it corrects nothing; give what it puts in place");
        occurredOn().ifPresent(day -> checkDay("occurredOn", day));
        deadline().ifPresent(day -> checkDay("deadline", day));
        Texts.check("subject", subject());
        Texts.check("by", by());
        Texts.check("documentNumber", documentNumber());
        Texts.check("verifiedBy", verifiedBy());
        Texts.check("predecessor", predecessor());
        Texts.check("into", into().orElse(ImmutableList.of()));
        Texts.check("newName", newName());
        RoundNumbers.check(round());
        seq().filter(seq -> seq < 0).ifPresent(seq -> {
            throw Refusal.of("correction: seq %s is below 0; give 0 or more", seq);
        });
        period().ifPresent(period -> {
            Periods.check(Label.of("更正后的停牌期限", "correction: period"), period);
            Refusal.unless(
                    !openEnded().orElse(false), "correction: the suspension has a period and no end; give one of both");
        });
    }

    private Stream<Optional<?>> parts() {
        return Stream.of(
                occurredOn(),
                seq(),
                action(),
                subject(),
                type(),
                tier(),
                actor(),
                by(),
                documentNumber(),
                round(),
                deadline(),
                period(),
                openEnded(),
                verifiedBy(),
                predecessor(),
                into(),
                ends(),
                filed(),
                newName(),
                newDivision());
    }

    private static void checkDay(String name, LocalDate day) {
        Refusal.unless(
                Periods.isYear(day.getYear()),
                "correction: %s %s is out of range; give a day of the years 1 to 9999",
                name,
                day);
    }

    /** Whether the target can have these parts: its action stays of one kind, and a title has been there before. */
    boolean fits(HonorEvent target) {
        boolean sameKind = action().isEmpty()
                || (action().get().isForTitle() == target.action().isForTitle()
                        && action().get().isAmendment() == target.action().isAmendment());
        boolean titled =
                (type().isEmpty() && tier().isEmpty()) || target.title().isPresent();
        return sameKind && titled;
    }

    HonorEvent applyTo(HonorEvent target) {
        HonorEvent.Builder builder = HonorEvent.builder();
        builder.from(target);
        builder.recordedOn(target.recordedOn());
        occurredOn().ifPresent(builder::occurredOn);
        seq().ifPresent(builder::seq);
        action().ifPresent(builder::action);
        subject().ifPresent(builder::subject);
        target.title()
                .ifPresent(title -> builder.title(Title.of(type().orElse(title.type()), tier().orElse(title.tier()))));
        actor().ifPresent(builder::actor);
        by().ifPresent(builder::by);
        documentNumber().ifPresent(builder::documentNumber);
        round().ifPresent(builder::round);
        deadline().ifPresent(builder::deadline);
        period().ifPresent(period -> builder.period(period).openEnded(false));
        openEnded().ifPresent(open -> {
            builder.openEnded(open);
            if (open) {
                builder.period(Optional.empty());
            }
        });
        verifiedBy().ifPresent(builder::verifiedBy);
        predecessor().ifPresent(builder::predecessor);
        into().ifPresent(builder::into);
        ends().ifPresent(builder::ends);
        filed().ifPresent(builder::filed);
        newName().ifPresent(builder::newName);
        newDivision().ifPresent(builder::newDivision);
        return builder.build();
    }

    /** Starts a correction. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a correction. */
    public static final class Builder extends ImmutableCorrection.Builder {
        Builder() {}
    }
}
