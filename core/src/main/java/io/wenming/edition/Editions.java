package io.wenming.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The versions of one document in one place (历次版本), of which the day picks one. From the first day in force to the last one
 * there is exactly one; drafts are kept and never picked. A version ends where one begins that supersedes it.
 *
 * <pre>{@code
 * Editions<Standard> index = Editions.of(List.of(of2017, of2023, draftOf2026));
 * index.on(LocalDate.of(2024, 5, 1)); // Optional[of2023]
 * }</pre>
 *
 * @param <T> what is issued
 */
public final class Editions<T extends Issued> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<T> versions;
    private final ImmutableRangeMap<LocalDate, T> byDay;

    private Editions(ImmutableList<T> versions, ImmutableRangeMap<LocalDate, T> byDay) {
        this.versions = versions;
        this.byDay = byDay;
    }

    /**
     * The versions of one document, in any order.
     *
     * @throws IllegalArgumentException if there is none, or with everything that {@link #flaws} says
     */
    public static <T extends Issued> Editions<T> of(Iterable<T> versions) {
        EditionCheck<T> check = new EditionCheck<>(ImmutableList.copyOf(versions));
        ImmutableList<EditionFlaw> flaws = check.flaws();
        Refusal.unless(!check.isEmpty(), "versions: there is none; give at least one");
        if (!flaws.isEmpty()) {
            throw Refusal.of(Label.of("各版本：" + said(flaws, Language.ZH), "versions: " + said(flaws, Language.EN)));
        }
        ImmutableRangeMap.Builder<LocalDate, T> byDay = ImmutableRangeMap.builder();
        check.inForce().forEach(stretch -> byDay.put(stretch.days(), stretch.version()));
        return new Editions<>(check.sorted(), byDay.build());
    }

    private static String said(ImmutableList<EditionFlaw> flaws, Language language) {
        return flaws.stream().map(flaw -> flaw.in(language)).collect(Collectors.joining("\n"));
    }

    /** Everything that is wrong with versions as those of one document: holes, overlaps, ids that differ. */
    public static <T extends Issued> ImmutableList<EditionFlaw> flaws(Iterable<T> versions) {
        return new EditionCheck<>(ImmutableList.copyOf(versions)).flaws();
    }

    /** All versions by their first day in force, drafts after those that were issued. */
    public ImmutableList<T> versions() {
        return versions;
    }

    /** The version in force on a day; none before the first and after the last. */
    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(requireNonNull(day, "day")));
    }

    /** The days on which a version is in force, cut where another supersedes it; none for a draft. */
    public Optional<Range<LocalDate>> daysOf(T version) {
        return byDay.asMapOfRanges().entrySet().stream()
                .filter(entry -> entry.getValue().equals(version))
                .map(entry -> entry.getKey())
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Editions<?> editions && editions.versions.equals(versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    /** The id with its versions: {@code city-index [2017, 2023]}. */
    @Override
    public String toString() {
        return versions.get(0).id() + " "
                + versions.stream().map(Issued::version).toList();
    }
}
