package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.practice.PracticeRecords;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of evidence (佐证): that a unit did something on a day, and when that was recorded.
 *
 * <pre>{@code
 * Evidence.builder().id("e1").unit("street-3").kind("inspection").occurredOn(LocalDate.of(2026, 3, 9)).build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Evidence implements Serializable {
    private static final long serialVersionUID = 1L;

    Evidence() {}

    /** The id; two pieces with one id are one piece, recorded twice. */
    public abstract String id();

    /** Id of the unit that did it. */
    public abstract String unit();

    /** What was done, in the words of {@link CadenceRule#kinds}, such as {@code inspection}. */
    public abstract String kind();

    /** The day on which it was done. */
    public abstract LocalDate occurredOn();

    /** The day on which it was recorded, the same or a later one; the same by default. */
    @Value.Default
    public LocalDate recordedOn() {
        return occurredOn();
    }

    /** Digest of what was handed in, as text; equal ones of one unit, kind and day are one piece. */
    public abstract Optional<String> digest();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("unit", unit());
        Texts.check("kind", kind());
        Texts.check("digest", digest());
        checkDay("occurredOn", occurredOn());
        checkDay("recordedOn", recordedOn());
        Refusal.unless(
                !recordedOn().isBefore(occurredOn()),
                "evidence '%s': recordedOn %s is before occurredOn %s; give the same day or a later one",
                id(),
                recordedOn(),
                occurredOn());
    }

    private void checkDay(String name, LocalDate day) {
        Refusal.unless(
                CadenceRule.YEARS.contains(day),
                "evidence '%s': %s %s is out of range; give a day of the years 1 to 9999",
                id(),
                name,
                day);
    }

    /**
     * Records of practice as evidence (文明实践佐证), by the unit that did it; a record that names none is left out.
     *
     * <ul>
     *   <li>{@code menu} and {@code theme}: an announced menu of the year or theme of the month, of the venue or of every venue
     *       in the division; one announced ahead counts from the first day of its period, one announced after its period does
     *       not count;
     *   <li>{@code service}: an order on the day on which volunteers took it, of the venue that handed it out;
     *   <li>{@code activity}: every activity of a venue; one of another {@link io.wenming.practice.ActivityKind}, such as
     *       {@code service} or {@code rural_visit}, is also a piece of that kind;
     *   <li>{@code lecture}: a lecture with all six steps, of the unit that held it.
     * </ul>
     *
     * <p>Source: framework, parts 5 and 7.
     */
    public static ImmutableList<Evidence> of(PracticeRecords records) {
        return PracticeEvidence.of(records);
    }

    /**
     * The activities of venues as evidence by theme (主题活动佐证): the kind is the theme that they name, for rules such as 我们的节日
     * that ask for an activity of a theme on an occasion.
     */
    public static ImmutableList<Evidence> ofThemes(PracticeRecords records) {
        return PracticeEvidence.ofThemes(records);
    }

    /** Starts a piece of evidence. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a piece of evidence; missing parts are refused by name. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}

        /** Gives {@code occurredOn} as the day that it was in a zone at an instant, by the zone's rules of that time. */
        public Builder occurredAt(Instant instant, ZoneId zone) {
            return occurredOn(requireNonNull(instant, "instant")
                    .atZone(requireNonNull(zone, "zone"))
                    .toLocalDate());
        }
    }
}
