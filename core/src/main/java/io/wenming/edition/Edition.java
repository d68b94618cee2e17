package io.wenming.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a version is in force (版本施行期): its status, its days, and the versions that it takes the place of.
 *
 * <pre>{@code
 * Edition edition = Edition.builder()
 *         .inForceFrom(LocalDate.of(2026, 1, 1))
 *         .addSupersedes(new Superseded("city-index", "2023"))
 *         .build();
 * edition.isInForceOn(LocalDate.of(2025, 12, 31)); // false
 * }</pre>
 *
 * <p>Source: framework, part 2 (every rule set has a version with dates in force).
 */
@DomainStyle
@Value.Immutable
public abstract class Edition implements Serializable {
    /** In force on every day, and in the place of nothing. */
    public static final Edition ALWAYS = builder().build();

    private static final long serialVersionUID = 1L;

    Edition() {}

    /** What it is; in force by default. */
    @Value.Default
    public EditionStatus status() {
        return EditionStatus.IN_FORCE;
    }

    /** First day in force (施行日期); from the beginning if absent. Of a draft, the day that is planned. */
    public abstract Optional<LocalDate> inForceFrom();

    /** First day no longer in force (失效日期), exclusive; without end if absent. */
    public abstract Optional<LocalDate> inForceUntil();

    /** The versions that it takes the place of (代替), each once. */
    public abstract ImmutableList<Superseded> supersedes();

    @Value.Check
    void check() {
        inForceUntil()
                .ifPresent(until -> Refusal.unless(
                        inForceFrom().map(until::isAfter).orElse(true),
                        "edition: inForceUntil %s is not after inForceFrom %s; give a later day",
                        until,
                        inForceFrom().map(LocalDate::toString).orElse("")));
        Refusal.unless(
                status() != EditionStatus.REPEALED || inForceUntil().isPresent(),
                "edition: it is repealed and has no inForceUntil; give the first day on which it is no longer in force");
        Refusal.unless(
                supersedes().stream().distinct().count() == supersedes().size(),
                "edition: a version stands twice in supersedes %s; give each once",
                supersedes());
    }

    /** Whether it is in force on a day; a draft never is. */
    public boolean isInForceOn(LocalDate day) {
        requireNonNull(day, "day");
        return status() != EditionStatus.DRAFT
                && inForceFrom().map(from -> !day.isBefore(from)).orElse(true)
                && inForceUntil().map(day::isBefore).orElse(true);
    }

    /** Starts an edition. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an edition. */
    public static final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
