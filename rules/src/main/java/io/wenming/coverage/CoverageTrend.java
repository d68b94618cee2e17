package io.wenming.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * How coverage went from one day to another (走势): both answers, the change of the share, and who came and went by name.
 *
 * @param before the answer of the first day
 * @param after the answer of the second day, of the same rule and area
 */
public record CoverageTrend(Coverage before, Coverage after) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that the two can be compared.
     *
     * @throws IllegalArgumentException if rule or area differ, or the second day is before the first
     */
    public CoverageTrend {
        checkArgument(
                before.rule().equals(after.rule()) && before.area().equals(after.area()),
                "trend: '%s' in %s and '%s' in %s cannot be compared; give one rule and one area",
                before.rule().id(),
                before.area(),
                after.rule().id(),
                after.area());
        checkArgument(
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
        return beyond(after.counted(), before.counted());
    }

    /** The members that counted and do not now, ended or moved away ones too. */
    public ImmutableList<CoverageMember> lost() {
        return beyond(before.counted(), after.counted());
    }

    private static ImmutableList<CoverageMember> beyond(
            ImmutableList<CoverageMember> members, ImmutableList<CoverageMember> others) {
        ImmutableSet<String> known = others.stream().map(CoverageMember::id).collect(toImmutableSet());
        return members.stream().filter(member -> !known.contains(member.id())).collect(toImmutableList());
    }
}
