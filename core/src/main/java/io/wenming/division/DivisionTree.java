package io.wenming.division;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The divisions of an area by name (区划名录), as they are on each day: which townships, which villages, and where a record
 * that was made under an old code belongs now.
 *
 * <pre>{@code
 * DivisionTree tree = DivisionTree.of(Map.of(Division.of("330106001"), "北山街道", Division.of("330106001003"), "东村"));
 * tree.at(DivisionLevel.VILLAGE, Division.of("330106"), LocalDate.of(2026, 3, 31));
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class DivisionTree implements Serializable {
    /** No division at all. */
    public static final DivisionTree EMPTY = builder().build();

    private static final long serialVersionUID = 1L;

    DivisionTree() {}

    /** The divisions, each once; what only some of them have, such as villages, may be left out. */
    public abstract ImmutableList<NamedDivision> divisions();

    @Value.Check
    void check() {
        Set<Division> seen = new HashSet<>();
        divisions()
                .forEach(named -> Refusal.unless(
                        seen.add(named.division()), "divisions: '%s' stands twice; give each once", named.division()));
        // a long chain is walked once, not once from each of its divisions
        Set<Division> ending = new HashSet<>();
        divisions().forEach(named -> checkEnds(named.division(), ending));
    }

    private void checkEnds(Division first, Set<Division> ending) {
        Set<Division> seen = new HashSet<>();
        Optional<Division> at = Optional.of(first);
        while (at.isPresent() && !ending.contains(at.get())) {
            Refusal.unless(
                    seen.add(at.get()), "divisions: the successors of '%s' go in a circle; give a last one", first);
            at = named(at.get()).flatMap(NamedDivision::successor);
        }
        ending.addAll(seen);
    }

    @Value.Lazy
    ImmutableSortedMap<Division, NamedDivision> byCode() {
        return divisions().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), NamedDivision::division, Function.identity()));
    }

    /** Those that have a successor. */
    @Value.Lazy
    ImmutableMap<Division, NamedDivision> moved() {
        return divisions().stream()
                .filter(named -> named.successor().isPresent())
                .collect(ImmutableMap.toImmutableMap(NamedDivision::division, Function.identity()));
    }

    /** A division with its name and days, if it is listed. */
    public Optional<NamedDivision> named(Division division) {
        return Optional.ofNullable(byCode().get(division));
    }

    /** What a division is called; its code if it is not listed. */
    public Label name(Division division) {
        return named(division).map(NamedDivision::name).orElseGet(() -> Label.of(division.code()));
    }

    /** The divisions of a level in an area, or the area itself, that exist at the end of a day, by code. */
    public ImmutableList<NamedDivision> at(DivisionLevel level, Division area, LocalDate on) {
        return byCode().tailMap(area).values().stream()
                .takeWhile(named -> named.division().code().startsWith(area.prefix()))
                .filter(named -> named.division().level() == level && named.existsOn(on))
                .collect(toImmutableList());
    }

    /** Where what was placed in a division belongs at the end of a day: the division itself, or its successor by then. */
    public Division on(Division place, LocalDate day) {
        Division at = place;
        NamedDivision named = moved().get(at);
        while (named != null && named.hasEnded(day)) {
            at = named.successor().orElseThrow();
            named = moved().get(at);
        }
        return at;
    }

    /** The divisions outside an area whose successors lie in it at the end of a day. */
    public ImmutableSet<Division> formerly(Division area, LocalDate on) {
        return moved().keySet().stream()
                .filter(place -> !area.contains(place) && area.contains(on(place, on)))
                .collect(toImmutableSet());
    }

    /** Divisions by name that have always existed. */
    public static DivisionTree of(Map<Division, String> names) {
        Builder tree = builder();
        ImmutableSortedMap.copyOf(names)
                .forEach((division, name) -> tree.addDivision(NamedDivision.builder()
                        .division(division)
                        .name(Label.of(name))
                        .build()));
        return tree.build();
    }

    /** Starts a tree. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a tree. */
    public static final class Builder extends ImmutableDivisionTree.Builder {
        Builder() {}
    }
}
