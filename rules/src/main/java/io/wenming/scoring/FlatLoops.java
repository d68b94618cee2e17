package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns the leaves of a plan into loops, stage by stage (生成循环).
 *
 * @param arrays the unit
 * @param flat the leaves as arrays, of which those that read several numbers or ask their rule are taken as they are
 * @param leaves the same leaves by stage
 * @param absent by stage, what is given instead where a number is missing
 */
record FlatLoops(
        FlatArrays arrays,
        FlatLeaves flat,
        ImmutableListMultimap<Integer, FlatArrays.Placed> leaves,
        ImmutableListMultimap<Integer, FlatAbsent.Entry> absent) {
    private static final int TOGETHER = 3; // cuts in one loop

    static FlatLoops of(
            FlatArrays arrays, FlatLeaves flat, List<FlatArrays.Placed> leaves, List<FlatAbsent.Entry> absent) {
        return new FlatLoops(
                arrays,
                flat,
                Multimaps.index(leaves, FlatArrays.Placed::stage),
                Multimaps.index(absent, FlatAbsent.Entry::stage));
    }

    /** The loops of a stage. */
    ImmutableList<FlatLoop> of(int stage) {
        Stream<FlatLoop> numbers = leaves.get(stage).stream().flatMap(leaf -> loops(leaf.rule()));
        Stream<FlatLoop> instead =
                absent.get(stage).stream().map(entry -> new FlatLoop.Absent(entry.slot(), entry.amount()));
        Stream<FlatLoop> counts =
                flat.counts().isEmpty() ? Stream.empty() : Stream.of(new FlatLoop.Counts(flat.counts(), stage));
        Stream<FlatLoop> generals =
                flat.generals().isEmpty() ? Stream.empty() : Stream.of(new FlatLoop.Generals(flat.generals(), stage));
        return Stream.of(numbers, instead, counts, generals)
                .flatMap(all -> all)
                .collect(ImmutableList.toImmutableList());
    }

    /** What the leaves of a stage give before anything is read. */
    long base(int stage) {
        return leaves.get(stage).stream()
                .map(FlatArrays.Placed::rule)
                .mapToLong(this::base)
                .sum();
    }

    private long base(FlatRule rule) {
        if (rule instanceof FlatRule.Steps steps) {
            return arrays.worth(steps.worth().get(0));
        }
        return rule instanceof FlatRule.Countdown countdown ? arrays.worth(countdown.full()) : 0;
    }

    private Stream<FlatLoop> loops(FlatRule rule) {
        if (rule instanceof FlatRule.Flag flag) {
            return Stream.of(new FlatLoop.Flag(flag.slot(), arrays.worth(flag.worth())));
        }
        if (rule instanceof FlatRule.Linear linear) {
            return Stream.of(
                    new FlatLoop.Linear(linear.slot(), linear.least(), linear.most(), arrays.worth(linear.factor())));
        }
        if (rule instanceof FlatRule.Steps steps) {
            return IntStream.iterate(0, cut -> cut < steps.cuts().size(), cut -> cut + TOGETHER)
                    .mapToObj(cut -> rises(steps, cut));
        }
        if (rule instanceof FlatRule.Table table) {
            return Stream.of(new FlatLoop.Table(
                    table.slot(),
                    table.worth().stream().mapToLong(arrays::worth).toArray()));
        }
        if (rule instanceof FlatRule.Countdown countdown) {
            return Stream.of(new FlatLoop.Countdown(
                    countdown.slot(),
                    arrays.worth(countdown.each()),
                    countdown.most(),
                    arrays.worth(countdown.largestLoss())));
        }
        return Stream.empty();
    }

    /** The loop of a cut and those behind it; one that is not there changes nothing. */
    private FlatLoop rises(FlatRule.Steps steps, int cut) {
        return cut == steps.cuts().size() - 1
                ? new FlatLoop.Rise(steps.slot(), steps.edge(cut), arrays.worth(steps.rise(cut)))
                : new FlatLoop.Rises(
                        steps.slot(),
                        steps.edge(cut),
                        arrays.worth(steps.rise(cut)),
                        steps.edge(cut + 1),
                        arrays.worth(steps.rise(cut + 1)),
                        steps.edge(cut + 2),
                        arrays.worth(steps.rise(cut + 2)));
    }
}
