package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.stream.Stream;

/**
 * The workload as hand-written fixed point wants it: indicators sorted by shape, facts in that order too, so that every loop
 * reads one stretch of numbers. The missing bits of a subject stand behind its numbers, 64 in a word.
 */
final class FlatForm {
    private final Workload workload;

    FlatForm(Workload workload) {
        this.workload = workload;
    }

    /** The indicators of a shape, in the order of the sections. */
    <T extends Item> ImmutableList<T> of(Class<T> shape) {
        return workload.items().stream()
                .filter(shape::isInstance)
                .map(shape::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** The weight of the section around an indicator, in hundredths. */
    long weight(Item item) {
        return workload.sections().stream()
                .filter(section -> section.items().contains(item))
                .mapToLong(Section::weight)
                .findFirst()
                .orElseThrow();
    }

    /** The slots of the workload in the order in which they are held here. */
    ImmutableList<Integer> order() {
        Stream<Item> items = Stream.of(
                        Item.Flag.class, Item.Ratio.class, Item.Banded.class, Item.Charged.class, Item.Graded.class)
                .flatMap(shape -> of(shape).stream());
        return Stream.of(
                        items.map(Item::slot),
                        workload.extras().stream().map(extra -> extra.slot()),
                        workload.bans().stream().map(ban -> ban.slot()))
                .flatMap(slots -> slots)
                .collect(ImmutableList.toImmutableList());
    }

    /** The facts of a subject: its numbers, then its missing bits. */
    long[] pack(Subject subject, ImmutableList<Integer> order) {
        int size = order.size();
        long[] row = new long[size + (size + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < size; i++) {
            row[i] = subject.number(order.get(i));
            if (subject.isMissing(order.get(i))) {
                row[size + i / Long.SIZE] |= 1L << i;
            }
        }
        return row;
    }
}
