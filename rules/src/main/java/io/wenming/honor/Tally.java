package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Counts titles by year, tier and type (honor rules, section 7, tally), reading nothing but their turns. */
final class Tally {
    private static final int NONE = -1;

    private final Course course;
    private final int fromYear;
    private final int toYear;
    private final TallyCount count;
    private final long[] ends; // the last day of the year before the first, then of each year
    // by title, then by year after the first: the places of the events; null where there is none yet
    private final Map<Title, ImmutableIntArray.@Nullable Builder[]> cells = new HashMap<>();

    Tally(Course course, int fromYear, int toYear, TallyCount count) {
        this.course = course;
        this.fromYear = fromYear;
        this.toYear = toYear;
        this.count = count;
        this.ends = new long[toYear - fromYear + 2];
        Arrays.setAll(ends, year -> LocalDate.of(fromYear - 1 + year, 12, 31).toEpochDay());
    }

    /** Counts the titles of a member in the years that count for it. */
    void add(Member member, IntPredicate years) {
        for (int title = 0; title < member.titles().size(); title++) {
            int first = member.turns().first(title);
            int until = member.turns().first(title + 1);
            if (first < until) {
                add(member, title, new Walk(member, first, until), years);
            }
        }
    }

    private void add(Member member, int title, Walk walk, IntPredicate years) {
        ImmutableIntArray.@Nullable Builder[] cell = cells.computeIfAbsent(
                member.titles().get(title), key -> new ImmutableIntArray.Builder[toYear - fromYear + 1]);
        int start = Math.max(fromYear, walk.firstYear());
        walk.to(start - 1);
        for (int year = start; year <= toYear; year++) {
            walk.to(year);
            int place = walk.counted(count);
            if (place != NONE && years.test(year)) {
                ImmutableIntArray.Builder places = cell[year - fromYear];
                if (places == null) {
                    places = ImmutableIntArray.builder();
                    cell[year - fromYear] = places;
                }
                places.add(place);
            }
        }
    }

    /** The rows: by year, tier from low to high, type. */
    ImmutableList<TallyRow> rows() {
        ImmutableList.Builder<TallyRow> rows = ImmutableList.builder();
        cells.forEach((title, years) -> {
            for (int year = 0; year < years.length; year++) {
                ImmutableIntArray.Builder places = years[year];
                if (places != null) {
                    rows.add(new TallyRow(
                            fromYear + year, title, course, places.build().toArray()));
                }
            }
        });
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(TallyRow::year)
                        .thenComparing(
                                row -> row.title().tier(),
                                course.rules().scheme().tiers().lowToHigh())
                        .thenComparing(row -> row.title().type()),
                rows.build());
    }

    /** Goes through the turns of one title year by year. */
    private final class Walk {
        private final Member member;
        private final Turns turns;
        private final int until;
        private int next;
        private boolean usable;
        private boolean wasUsable;
        private int naming = NONE;
        private int named = NONE;
        private int gained = NONE;
        private int lost = NONE;

        Walk(Member member, int first, int until) {
            this.member = member;
            this.turns = member.turns();
            this.next = first;
            this.until = until;
        }

        int firstYear() {
            return turns.on(next).getYear();
        }

        /** Goes to the end of a year. */
        void to(int year) {
            wasUsable = usable;
            named = NONE;
            long end = ends[year - fromYear + 1];
            while (next < until && turns.epochDay(next) <= end) {
                turn(next);
                next++;
            }
        }

        private void turn(int turn) {
            int place = member.family().place(turns.event(turn));
            TitleState state = turns.state(turn);
            if (state == TitleState.ACTIVE && turns.isByEvent(turn)) {
                name(turn, place);
            }
            if (state.isUsable() && !usable) {
                gained = place;
            } else if (!state.isUsable() && usable) {
                lost = place;
            }
            usable = state.isUsable();
        }

        private void name(int turn, int place) {
            HonorAction action = course.event(place).action();
            if (action == HonorAction.NAME) {
                naming = place;
                named = named == NONE ? place : named;
            } else if (action == HonorAction.REIDENTIFY) {
                naming = course.naming(member.key(), member.titles().get(turns.title(turn)), turns.on(turn));
            }
        }

        /** The place of the event that counts for the year; none if the title does not count. */
        int counted(TallyCount count) {
            return switch (count) {
                case NAMINGS -> named;
                case HELD -> usable ? naming : NONE;
                case GAINED -> usable && !wasUsable ? gained : NONE;
                case LOST -> wasUsable && !usable ? lost : NONE;
            };
        }
    }
}
