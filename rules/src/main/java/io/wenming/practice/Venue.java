package io.wenming.practice;

import io.wenming.rules.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A practice venue (文明实践阵地): a center, station office or station. It is there from {@link #on}, its opening, until it ends,
 * its closing.
 *
 * <pre>{@code
 * Venue.builder().id("v-1").name("城关镇新时代文明实践所").level(VenueLevel.OFFICE)
 *         .division(Division.of("330106001")).on(LocalDate.of(2024, 5, 1)).build();
 * }</pre>
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class Venue implements LastingRecord {
    private static final long serialVersionUID = 1L;

    Venue() {}

    /** The name, not blank. */
    public abstract String name();

    /** Center, station office or station. */
    public abstract VenueLevel level();

    /** Whether it is open free of charge (免费开放); it is by default. */
    @Value.Default
    public boolean freeOfCharge() {
        return true;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.VENUE;
    }

    @Value.Check
    void check() {
        RecordChecks.checkLasting(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, name());
    }

    /** Starts a venue. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a venue; missing parts are refused by name. */
    public static final class Builder extends ImmutableVenue.Builder implements LastingBuilder<Builder> {
        Builder() {}
    }
}
