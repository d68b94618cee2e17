package io.wenming.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.division.Division;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one kind by id, place and day (台账索引). Lists are in order of the day; of one day in the order of the
 * bundle.
 *
 * @param <T> the kind of record
 */
public final class RecordIndex<T extends PracticeRecord> {
    private final ImmutableMap<String, T> byId;
    private final ImmutableListMultimap<Division, T> byArea;

    private RecordIndex(ImmutableMap<String, T> byId, ImmutableListMultimap<Division, T> byArea) {
        this.byId = byId;
        this.byArea = byArea;
    }

    static <T extends PracticeRecord> RecordIndex<T> of(ImmutableList<T> records) {
        Map<Division, ImmutableList<Division>> areas = new HashMap<>();
        ImmutableListMultimap.Builder<Division, T> byArea = ImmutableListMultimap.builder();
        for (T record : ImmutableList.sortedCopyOf(Comparator.comparing(PracticeRecord::on), records)) {
            for (Division area : areas.computeIfAbsent(record.division(), RecordIndex::areas)) {
                byArea.put(area, record);
            }
        }
        return new RecordIndex<>(Maps.uniqueIndex(records, PracticeRecord::id), byArea.build());
    }

    private static ImmutableList<Division> areas(Division division) {
        ImmutableList.Builder<Division> areas = ImmutableList.builder();
        Optional<Division> at = Optional.of(division);
        while (at.isPresent()) {
            areas.add(at.get());
            at = at.get().parent();
        }
        return areas.build();
    }

    /** The record with an id, if there is one. */
    public Optional<T> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The records of an area, with all divisions in it. */
    public ImmutableList<T> in(Division area) {
        return area.isGroupingOnly()
                ? byArea.get(Division.NATION).stream()
                        .filter(record -> area.contains(record.division()))
                        .collect(ImmutableList.toImmutableList())
                : byArea.get(area);
    }

    /** The records of an area that happened or began in a range. */
    public ImmutableList<T> in(Division area, DateRange range) {
        ImmutableList<T> all = in(area);
        return all.subList(firstFrom(all, range.from()), firstFrom(all, range.until()));
    }

    /** The records of an area that had happened or begun by the end of a day, and have not ended by then. */
    public ImmutableList<T> thereOn(Division area, LocalDate day) {
        ImmutableList<T> all = in(area);
        return all.subList(0, firstFrom(all, day.plusDays(1))).stream()
                .filter(record -> record.isThereOn(day))
                .collect(ImmutableList.toImmutableList());
    }

    /** The place of the first record on a day or later. */
    private static int firstFrom(List<? extends PracticeRecord> records, LocalDate day) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (records.get(middle).on().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
