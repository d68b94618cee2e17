package io.wenming.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * The workload (测评任务): weighted sections of indicators in five shapes that take turns, three bonuses with one cap, four
 * vetoes; the total is rounded half up to 2 places. Missing facts count 0, a missing veto is not hit.
 *
 * @param sections the sections
 * @param extras the bonuses
 * @param extraCap the most that the bonuses give together, in tenths of a point
 * @param bans the vetoes
 */
public record Workload(
        ImmutableList<Section> sections, ImmutableList<Extra> extras, int extraCap, ImmutableList<Ban> bans) {
    /** The seed of everything. */
    public static final long SEED = 20_240_131;

    /** The workload of the comparison: 7 sections of 17 indicators, 126 facts. */
    public static Workload standard() {
        return of(7, 17);
    }

    /** A workload of any size; the same for the same numbers. */
    public static Workload of(int sections, int indicators) {
        return new WorkloadMaker(SEED).make(sections, indicators);
    }

    /** A workload of nothing but indicators. */
    public static Workload plain(int sections, int indicators) {
        return new Workload(of(sections, indicators).sections(), ImmutableList.of(), 0, ImmutableList.of());
    }

    /** How many facts a subject has. */
    public int slots() {
        return sections.stream().mapToInt(section -> section.items().size()).sum() + extras.size() + bans.size();
    }

    /** The indicators of all sections, in order. */
    public ImmutableList<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The first subjects of an endless row that is always the same. */
    public ImmutableList<Subject> subjects(int count) {
        return IntStream.range(0, count).mapToObj(this::subject).collect(ImmutableList.toImmutableList());
    }

    /** The subject of a number, 0 and up. */
    public Subject subject(int number) {
        return new SubjectMaker(this, SEED + number).make();
    }
}
