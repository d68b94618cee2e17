package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.document.DocumentKind;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.Round;
import io.wenming.rules.style.DomainStyle;
import io.wenming.subject.Subject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One launch for several types (统一下发): one notice starts the selection of all its types, each with its round.
 *
 * <pre>{@code
 * Launch launch = Launch.builder()
 *         .id("2024").label(Label.of("2024年文明创建评选通知", "selection of 2024")).noticedOn(LocalDate.of(2024, 3, 1))
 *         .tier(Tier.COUNTY).putRound(CreationType.UNIT, units).putRound(CreationType.CAMPUS, campuses).build();
 * launch.step(history, school, LocalDate.of(2024, 4, 1));   // stage, what is open, until when
 * }</pre>
 *
 * <p>Source: framework, part 2.
 */
@DomainStyle
@Value.Immutable
public abstract class Launch implements Serializable {
    /** Launches as documents. */
    public static final DocumentKind<Launch> DOCUMENT = LaunchForm.document();

    private static final long serialVersionUID = 1L;

    Launch() {}

    /** The id, not blank. */
    public abstract String id();

    /** The name of the notice. */
    public abstract Label label();

    /** The day of the notice; no round opens before it. */
    public abstract LocalDate noticedOn();

    /** The notice itself. */
    public abstract Optional<Citation> citation();

    /** The tier of the titles. */
    public abstract Tier tier();

    /** The round of each type, at least one. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CreationType, Round> rounds();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Refusal.unless(!rounds().isEmpty(), "launch '%s': it has no round; give at least one", id());
        rounds().forEach((type, round) -> Refusal.unless(
                !round.opensOn().isBefore(noticedOn()),
                "launch '%s': the round of %s opens on %s, before the notice of %s; give the same day or a later one",
                id(),
                type,
                round.opensOn(),
                noticedOn()));
    }

    /** Whether all five types are launched together (全面). */
    public boolean isWhole() {
        return rounds().keySet().containsAll(CreationType.FIVE);
    }

    /** The calendar: when the rounds open and close, in order. */
    public ImmutableList<DateAhead> calendar() {
        return rounds().entrySet().stream()
                .flatMap(entry -> Stream.of(
                        date(
                                entry.getKey(),
                                entry.getValue(),
                                AheadKind.ROUND_OPENS,
                                entry.getValue().opensOn()),
                        date(
                                entry.getKey(),
                                entry.getValue(),
                                AheadKind.ROUND_CLOSES,
                                entry.getValue().closesOn())))
                .sorted(Comparator.comparing(DateAhead::on).thenComparing(DateAhead::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private DateAhead date(CreationType type, Round round, AheadKind kind, LocalDate on) {
        return DateAhead.builder()
                .on(on)
                .kind(kind)
                .title(Title.of(type, tier()))
                .round(round.number())
                .citation(citation())
                .build();
    }

    /** Where a subject stands in this launch at the end of a day; none if its type is not launched. */
    public Optional<LaunchStep> step(HonorHistory history, Subject subject, LocalDate on) {
        return Optional.ofNullable(rounds().get(subject.type())).map(round -> {
            Title title = Title.of(subject.type(), tier());
            boolean mayApply = round.range().contains(on);
            ImmutableSet<HonorAction> open = history.allowed(subject.id(), title, on, round.number()).stream()
                    .filter(action -> mayApply || action != HonorAction.APPLY)
                    .collect(ImmutableSet.toImmutableSet());
            return new LaunchStep(
                    subject,
                    title,
                    round,
                    history.status(subject.id(), title, on).stage(),
                    open,
                    history.ahead(subject.id(), on, round.closesOn().isAfter(on) ? round.closesOn() : on));
        });
    }

    /** Starts a launch. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a launch; missing parts are refused by name. */
    public static final class Builder extends ImmutableLaunch.Builder {
        Builder() {}
    }
}
