package io.wenming.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.period.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The records of one kind by place, with their days, words and amounts in columns, so that counting touches no record. */
final class Shelf {
    private final ImmutableList<RecordEntry> entries;
    private final ImmutableList<RecordRef> refs;
    private final List<String> codes = new ArrayList<>();
    private final List<Division> places = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final long[] on;
    private final long[] until;
    private final Map<String, WordColumn> words = new HashMap<>();
    private final Map<String, long[]> amounts = new HashMap<>();

    private Shelf(ImmutableList<RecordEntry> entries) {
        this.entries = entries;
        this.refs = entries.stream().map(RecordEntry::ref).collect(toImmutableList());
        this.on = entries.stream().mapToLong(entry -> entry.on().toEpochDay()).toArray();
        this.until = entries.stream()
                .mapToLong(entry -> entry.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
                .toArray();
        for (int row = 0; row < entries.size(); row++) {
            place(row);
        }
        starts.add(entries.size());
    }

    static Shelf of(Iterable<RecordEntry> entries) {
        return new Shelf(ImmutableList.sortedCopyOf(Comparator.comparing(RecordEntry::place), entries));
    }

    private void place(int row) {
        RecordEntry entry = entries.get(row);
        if (row == 0 || !entry.place().equals(places.get(places.size() - 1))) {
            places.add(entry.place());
            codes.add(entry.place().code());
            starts.add(row);
        }
        entry.words()
                .forEach((word, value) -> words.computeIfAbsent(word, first -> new WordColumn(entries.size()))
                        .put(row, value, Optional.ofNullable(entry.wordsSince().get(word))));
        entry.amounts()
                .forEach((name, amount) ->
                        amounts.computeIfAbsent(name, first -> new long[entries.size()])[row] = amount);
    }

    /** The records of an area and all that lies in it, by code. */
    ImmutableList<RecordEntry> in(Division area) {
        return entries.subList(starts.get(first(area.prefix())), starts.get(first(area.prefix() + "~")));
    }

    /** The records placed exactly in a division. */
    ImmutableList<RecordEntry> at(Division place) {
        int at = first(place.code());
        return at < places.size() && places.get(at).equals(place)
                ? entries.subList(starts.get(at), starts.get(at + 1))
                : ImmutableList.of();
    }

    /** What the records of each place of an area come to; places of which none counts are left out. */
    ImmutableList<RecordSum> sums(RecordQuery query, Division area, DateRange days) {
        Counting counting = new Counting(query, days);
        return IntStream.range(first(area.prefix()), first(area.prefix() + "~"))
                .mapToObj(counting::sum)
                .filter(sum -> sum.whole() > 0)
                .collect(toImmutableList());
    }

    /** A query put to the columns. */
    private final class Counting {
        private final RecordCount count;
        private final long from;
        private final long end;
        private final WordFilter whole;
        private final WordFilter part;
        private final Optional<long[]> amount;

        Counting(RecordQuery query, DateRange days) {
            this.count = query.count();
            this.from = days.from().toEpochDay();
            this.end = days.until().toEpochDay();
            this.whole = WordFilter.of(query.words(), words, end);
            this.part = WordFilter.of(query.with(), words, end);
            this.amount = query.amount().map(name -> amounts.getOrDefault(name, new long[entries.size()]));
        }

        RecordSum sum(int place) {
            ImmutableList.Builder<RecordRef> found = ImmutableList.builder();
            ImmutableList.Builder<RecordRef> rest = ImmutableList.builder();
            long all = 0;
            long some = 0;
            for (int row = starts.get(place); row < starts.get(place + 1); row++) {
                if (count.counts(on[row], until[row], from, end) && whole.has(row)) {
                    all++;
                    if (part.has(row)) {
                        some += amount.isPresent() ? amount.get()[row] : 1;
                        found.add(refs.get(row));
                    } else {
                        rest.add(refs.get(row));
                    }
                }
            }
            return new RecordSum(places.get(place), some, all, found.build(), rest.build());
        }
    }

    /** The first place whose code is not before a text. */
    private int first(String code) {
        int low = 0;
        int high = codes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = codes.get(middle).compareTo(code) < 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
