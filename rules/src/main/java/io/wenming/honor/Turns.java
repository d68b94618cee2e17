package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The turns of a subject's titles (称号变动): each change of state, and each naming, with its day and the event behind it.
 * Eight bytes a turn: number of the title, day, state, timer, number of the event in the family.
 */
final class Turns {
    static final Turns NONE = new Turns(new long[0]);

    private static final int FEW = 8;
    private static final int EVENT_BITS = 24;
    private static final int CLOCK_BITS = 3;
    private static final int STATE_BITS = 4;
    private static final int DAY_BITS = 22;
    private static final int STATE_AT = EVENT_BITS + CLOCK_BITS;
    private static final int DAY_AT = STATE_AT + STATE_BITS;
    private static final int TITLE_AT = DAY_AT + DAY_BITS;
    private static final int MOST_TITLES = (1 << (Long.SIZE - 1 - TITLE_AT)) - 1;
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final ImmutableList<TitleState> STATES = ImmutableList.copyOf(TitleState.values());

    private final long[] turns;

    private Turns(long[] turns) {
        this.turns = turns;
    }

    /** The turns of lines, title by title, where events are numbered as they stand in the family. */
    static Turns of(List<Line> lines, List<Family.Placed> family) {
        if (lines.size() > MOST_TITLES) {
            throw Refusal.of(
                    "subject '%s': %s titles are on record; give at most %s",
                    lines.get(0).now().subject(), lines.size(), MOST_TITLES);
        }
        int most = 0;
        for (Line line : lines) {
            most += line.steps().size();
        }
        long[] turns = new long[most];
        int size = 0;
        Map<String, Integer> numbers = family.size() > FEW ? numbers(family) : Map.of();
        for (int title = 0; title < lines.size(); title++) {
            TitleStatus before = TitleStatus.none("-", lines.get(title).now().title());
            for (Step step : lines.get(title).steps()) {
                if (isTurn(before, step.after())) {
                    HonorEvent event = step.cause().event();
                    turns[size] =
                            packed(title, step, numbers.isEmpty() ? number(event, family) : number(event, numbers));
                    size++;
                }
                before = step.after();
            }
        }
        return new Turns(Arrays.copyOf(turns, size));
    }

    private static Map<String, Integer> numbers(List<Family.Placed> family) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < family.size(); number++) {
            numbers.put(family.get(number).event().id(), number);
        }
        return numbers;
    }

    private static int number(HonorEvent event, Map<String, Integer> numbers) {
        return numbers.getOrDefault(event.id(), 0);
    }

    /** The same in a family of few events, most of which have one subject. */
    private static int number(HonorEvent event, List<Family.Placed> family) {
        int number = family.size() - 1;
        while (number > 0 && !family.get(number).event().id().equals(event.id())) {
            number--;
        }
        return Math.max(0, number);
    }

    private static boolean isTurn(TitleStatus before, TitleStatus after) {
        return before.state() != after.state() || !before.naming().equals(after.naming());
    }

    private static long packed(int title, Step step, int event) {
        int clock = step.cause().clock().map(ran -> Clock.ALL.indexOf(ran) + 1).orElse(0);
        return ((long) title << TITLE_AT)
                | (day(step.on()) << DAY_AT)
                | ((long) STATES.indexOf(step.after().state()) << STATE_AT)
                | ((long) clock << EVENT_BITS)
                | event;
    }

    /** A day as a number; all days after some 11,000 years are one. */
    private static long day(LocalDate day) {
        return Math.max(0, Math.min((1L << DAY_BITS) - 2, day.toEpochDay() - FIRST_DAY));
    }

    /** The first turn of a title. */
    int first(int title) {
        return search((long) title << TITLE_AT);
    }

    /** The last turn of a title up to the end of a day; -1 if there is none. */
    int last(int title, LocalDate on) {
        int last = search(((long) title << TITLE_AT) | ((day(on) + 1) << DAY_AT)) - 1;
        return last >= 0 && title(last) == title ? last : -1;
    }

    int size() {
        return turns.length;
    }

    int title(int turn) {
        return (int) (turns[turn] >>> TITLE_AT);
    }

    LocalDate on(int turn) {
        return LocalDate.ofEpochDay(epochDay(turn));
    }

    long epochDay(int turn) {
        return (turns[turn] >>> DAY_AT & (1L << DAY_BITS) - 1) + FIRST_DAY;
    }

    TitleState state(int turn) {
        return STATES.get((int) (turns[turn] >>> STATE_AT) & (1 << STATE_BITS) - 1);
    }

    /** Whether an event made the turn, not a timer. */
    boolean isByEvent(int turn) {
        return (turns[turn] >>> EVENT_BITS & (1 << CLOCK_BITS) - 1) == 0;
    }

    /** The number of the event in the family: the one that made the turn, or that had set the timer. */
    int event(int turn) {
        return (int) turns[turn] & (1 << EVENT_BITS) - 1;
    }

    private int search(long least) {
        int low = 0;
        int high = turns.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
