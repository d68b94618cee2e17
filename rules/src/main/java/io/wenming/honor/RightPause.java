package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * When incidents pause the right to apply (暂停申报权): every completed group of so many verified incidents of a kind, for some
 * time from the last of them on; without a length, for ever. With 2 incidents and a year, the second one of 10 June 2019
 * pauses it up to 9 June 2020; the fourth one pauses it again. An incident whose day is not known counts as the first.
 *
 * <p>Source: honor rules, section 4 (right paused).
 */
@DomainStyle
@Value.Immutable
public abstract class RightPause implements Serializable {
    private static final long serialVersionUID = 1L;

    RightPause() {}

    /** The fact in which the incidents stand; a missing one says that none is known. */
    @Value.Default
    public FactKey<Incidents> input() {
        return VetoRule.INCIDENTS;
    }

    /** The kind of incident that counts. */
    public abstract String kind();

    /** How many make a group, 1 or more. */
    public abstract int count();

    /** How long each group pauses the right; none: for ever. */
    public abstract Optional<Period> length();

    @Value.Check
    void check() {
        Texts.check("kind", kind());
        Refusal.unless(count() >= 1, "right pause: count %s is out of range; give 1 or more", count());
        length().ifPresent(period -> Periods.check(Label.of("暂停申报权的时长", "right pause: length"), period));
    }

    /** The incidents that pause the right on the day asked about; empty if it is not paused. */
    public ImmutableList<Incident> pausing(Candidacy candidacy) {
        ImmutableList<Incident> counted = counted(candidacy);
        long before = 0;
        int from = 0;
        ImmutableList<Incident> pausing = ImmutableList.of();
        for (int last = 0; last < counted.size(); last++) {
            long times = before + counted.get(last).times();
            if (times / count() > before / count()) {
                if (pauses(counted.get(last), candidacy.on())) {
                    pausing = counted.subList(from, last + 1);
                }
                from = last + 1;
            }
            before = times;
        }
        return pausing;
    }

    /** The first day after the one asked about on which the right is not paused; none if time does not help. */
    Optional<LocalDate> freeFrom(Candidacy candidacy) {
        return ends(candidacy)
                .filter(day -> day.isAfter(candidacy.on()))
                .filter(day -> pausing(candidacy.asOf(day)).isEmpty())
                .findFirst();
    }

    /** The days on which a pause may end, in order. */
    Stream<LocalDate> ends(Candidacy candidacy) {
        return candidacy.facts().value(input()).map(Incidents::entries).orElse(ImmutableList.of()).stream()
                .flatMap(incident -> incident.occurredOn().stream())
                .flatMap(day -> length().map(day::plus).stream())
                .sorted();
    }

    private ImmutableList<Incident> counted(Candidacy candidacy) {
        return candidacy.facts().value(input()).map(Incidents::entries).orElse(ImmutableList.of()).stream()
                .filter(incident -> incident.kind().equals(kind())
                        && incident.verified()
                        && !day(incident).isAfter(candidacy.on()))
                .sorted(Comparator.comparing(RightPause::day))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean pauses(Incident last, LocalDate on) {
        return length().map(period -> last.occurredOn()
                        .map(day -> on.isBefore(day.plus(period)))
                        .orElse(true))
                .orElse(true);
    }

    private static LocalDate day(Incident incident) {
        return incident.occurredOn().orElse(LocalDate.MIN);
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableRightPause.Builder {
        Builder() {}
    }
}
