package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How coverage went from one day to another (走势): both answers, the change of the share, and who came and went by name. A
 * division that has another code on the second day neither came nor went.
 *
 * @param before the answer of the first day
 * @param after the answer of the second day, of the same rule and area
 * @param moved members of the first day that have another id on the second, with that id
 */
public record CoverageTrend(Coverage before, Coverage after, ImmutableMap<String, String> moved)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that the two can be compared.
     *
     * @throws IllegalArgumentException if rule or area differ, or the second day is before the first
     */
    public CoverageTrend {
        requireNonNull(moved, "moved");
        Refusal.unless(
                before.rule().equals(after.rule()) && before.area().equals(after.area()),
                "trend: '%s' in %s and '%s' in %s cannot be compared; give one rule and one area",
                before.rule().id(),
                before.area(),
                after.rule().id(),
                after.area());
        Refusal.unless(
                !after.on().isBefore(before.on()),
                "trend: %s is before %s; give the earlier day first",
                after.on(),
                before.on());
    }

    /** The share less the one before, exact, -1 to 1; none where one of the two is. */
    public Optional<Fraction> change() {
        return after().share().flatMap(now -> before().share().map(now::minus));
    }

    /** The members that count now and did not. */
    public ImmutableList<CoverageMember> gained() {
        ImmutableSet<String> known =
                before.counted().stream().map(this::idAfter).collect(toImmutableSet());
        return without(after.counted(), member -> known.contains(member.id()));
    }

    /** The members that counted and do not now, ended or moved away ones too. */
    public ImmutableList<CoverageMember> lost() {
        ImmutableSet<String> known =
                after.counted().stream().map(CoverageMember::id).collect(toImmutableSet());
        return without(before.counted(), member -> known.contains(idAfter(member)));
    }

    private String idAfter(CoverageMember member) {
        return moved.getOrDefault(member.id(), member.id());
    }

    private static ImmutableList<CoverageMember> without(
            ImmutableList<CoverageMember> members, Predicate<CoverageMember> left) {
        return members.stream().filter(left.negate()).collect(toImmutableList());
    }
}
