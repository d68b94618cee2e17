package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.wenming.division.Division;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Who holds one title, by day and division: a binary tree over the days, in which each span of days stands at the few nodes
 * that make it up, and the spans of a node stand in the order of their divisions. A question reads one path of the tree and
 * then only what it answers.
 */
final class HeldDays {
    private final ImmutableList<Span> spans;
    private final long firstDay;
    private final int width;
    private final Map<Integer, int[]> nodes = new HashMap<>();

    /**
     * A span of days on which a subject, known by a number, holds the title in a division.
     *
     * @param from first day, as a number
     * @param until first day after it; {@link Long#MAX_VALUE} if open
     */
    record Span(int subject, Division division, long from, long until) {
        private static final Comparator<Span> ORDER = Comparator.comparing(Span::division)
                .thenComparingInt(Span::subject)
                .thenComparingLong(Span::from);
    }

    private HeldDays(ImmutableList<Span> spans, long firstDay, int width) {
        this.spans = spans;
        this.firstDay = firstDay;
        this.width = width;
    }

    static HeldDays of(List<Span> listed) {
        ImmutableList<Span> spans = ImmutableList.sortedCopyOf(Span.ORDER, listed);
        long first = spans.stream().mapToLong(Span::from).min().orElse(0);
        long last = spans.stream()
                .mapToLong(span -> span.until() == Long.MAX_VALUE ? span.from() : span.until())
                .max()
                .orElse(0);
        int width = Math.max(2, Integer.highestOneBit((int) (last - first) + 1) << 1);
        HeldDays days = new HeldDays(spans, first, width);
        Map<Integer, ImmutableIntArray.Builder> nodes = new HashMap<>();
        for (int number = 0; number < spans.size(); number++) {
            Span span = spans.get(number);
            days.put(nodes, number, days.day(span.from()), days.day(span.until()));
        }
        nodes.forEach((node, places) -> days.nodes.put(node, places.build().toArray()));
        return days;
    }

    private void put(Map<Integer, ImmutableIntArray.Builder> nodes, int number, int from, int until) {
        int low = from + width;
        int high = until + width;
        while (low < high) {
            if ((low & 1) == 1) {
                nodes.computeIfAbsent(low, node -> ImmutableIntArray.builder()).add(number);
                low++;
            }
            if ((high & 1) == 1) {
                high--;
                nodes.computeIfAbsent(high, node -> ImmutableIntArray.builder()).add(number);
            }
            low >>= 1;
            high >>= 1;
        }
    }

    /** Hands over the subjects that hold the title in a division on a day. */
    void forEach(Division area, LocalDate on, IntConsumer reader) {
        if (on.toEpochDay() < firstDay) {
            return;
        }
        String prefix = area.prefix();
        int from = first(prefix);
        int until = first(prefix + "~");
        for (int node = Math.min(day(on.toEpochDay()), width - 1) + width; node > 0; node >>= 1) {
            int[] standing = nodes.getOrDefault(node, new int[0]);
            int found = Arrays.binarySearch(standing, from);
            for (int at = found < 0 ? -found - 1 : found; at < standing.length && standing[at] < until; at++) {
                reader.accept(spans.get(standing[at]).subject());
            }
        }
    }

    private int first(String prefix) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).division().code().compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int day(long epochDay) {
        return (int) Math.min(width, epochDay - firstDay);
    }
}
