package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the leaves of a plan into loops, stage by stage (生成循环).
 *
 * @param arrays the unit in which they are counted
 * @param counts those of them that read several numbers at once
 * @param leaves all of them, by stage
 * @param absent by stage, what is given instead where a number is missing
 */
record FlatLoops(
        FlatArrays arrays,
        FlatCounts counts,
        ImmutableListMultimap<Integer, FlatArrays.Placed> leaves,
        ImmutableListMultimap<Integer, FlatAbsent.Entry> absent) {
    static FlatLoops of(
            FlatArrays arrays, FlatCounts counts, List<FlatArrays.Placed> leaves, List<FlatAbsent.Entry> absent) {
        return new FlatLoops(
                arrays,
                counts,
                Multimaps.index(leaves, FlatArrays.Placed::stage),
                Multimaps.index(absent, FlatAbsent.Entry::stage));
    }

    /** The loops of a stage. */
    ImmutableList<FlatLoop> of(int stage) {
        Stream<FlatLoop> numbers =
                leaves.get(stage).stream().flatMap(leaf -> leaf.rule().loops(arrays::worth));
        Stream<FlatLoop> instead =
                absent.get(stage).stream().map(entry -> new FlatLoop.Absent(entry.slot(), entry.amount()));
        Stream<FlatLoop> several = counts.isEmpty() ? Stream.empty() : Stream.of(new FlatLoop.Counts(counts, stage));
        return Stream.of(numbers, instead, several).flatMap(all -> all).collect(ImmutableList.toImmutableList());
    }

    /** What the leaves of a stage give before anything is read. */
    long base(int stage) {
        return leaves.get(stage).stream()
                .map(leaf -> leaf.rule().base())
                .mapToLong(arrays::worth)
                .sum();
    }
}
