package io.wenming.examples.benchmarks.practice;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.coverage.CoverageSource;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.division.DivisionTree;
import io.wenming.examples.benchmarks.cadence.Log;
import io.wenming.examples.benchmarks.honor.Province;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.honor.Register;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.practice.PracticeBook;
import io.wenming.report.FigurePlan;
import io.wenming.report.ReportSource;
import io.wenming.report.WorkReport;
import io.wenming.slip.ProblemBook;
import io.wenming.subject.Subject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A county of 20 townships and 300 villages with a year of records, from a fixed seed (一个县的台账). */
public final class County {
    /** The year. */
    static final DateRange YEAR = CalendarPeriod.parse("2025").range();

    static final Division COUNTY = Division.of("330106");
    static final int VILLAGES = 300;
    private static final int TOWNSHIPS = 20;
    private static final int PER_TOWNSHIP = VILLAGES / TOWNSHIPS;
    private static final ImmutableList<CreationType> TYPES =
            ImmutableList.of(CreationType.VILLAGE_TOWN, CreationType.UNIT, CreationType.CAMPUS, CreationType.FAMILY);

    private County() {}

    /**
     * The question for every figure of the framework, of the county and of each township, for the year.
     *
     * @param activities how many; there are a fifth as many orders
     */
    public static WorkReport report(int activities) {
        Supervision fourOnes = Log.county();
        ReportSource.Builder source = ReportSource.builder();
        source.coverage(CoverageSource.builder()
                        .roll(roll())
                        .records(PracticeBook.of(new PracticeMaker().records(activities)))
                        .divisions(tree())
                        .build())
                .addSupervision(fourOnes)
                .problems(ProblemBook.builder()
                        .calendar(ChineseWorkdays.calendar())
                        .build());
        fourOnes.units().forEach(unit -> source.putPlace(unit, township(unit.hashCode())));
        return WorkReport.builder()
                .plan(FigurePlan.framework())
                .source(source.build())
                .area(COUNTY)
                .addPeriod(YEAR)
                .partsAt(DivisionLevel.TOWNSHIP)
                .build();
    }

    static Division township(int number) {
        return Division.of("%s%03d".formatted(COUNTY.code(), Math.floorMod(number, TOWNSHIPS) + 1));
    }

    static Division village(int number) {
        return Division.of("%s%03d".formatted(township(number / PER_TOWNSHIP).code(), number % PER_TOWNSHIP + 1));
    }

    private static DivisionTree tree() {
        Map<Division, String> names = new TreeMap<>();
        names.put(COUNTY, "甲县");
        IntStream.range(0, TOWNSHIPS).forEach(number -> names.put(township(number), number + "镇"));
        IntStream.range(0, VILLAGES).forEach(number -> names.put(village(number), number + "村"));
        return DivisionTree.of(names);
    }

    /** Four subjects in each village, of which two have a title. */
    private static HonorRoll roll() {
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        ImmutableList.Builder<HonorEvent> events = ImmutableList.builder();
        for (int number = 0; number < VILLAGES * TYPES.size(); number++) {
            CreationType type = TYPES.get(number % TYPES.size());
            String id = "s" + number;
            subjects.add(Subject.builder()
                    .id(id)
                    .name(id)
                    .type(type)
                    .division(village(number / TYPES.size()))
                    .build());
            if (number % 2 == 0) {
                events.add(HonorEvent.naming(
                        "n" + number, YEAR.from().plusDays(number % 365), id, Title.of(type, Tier.COUNTY)));
            }
        }
        return Register.of(events.build()).under(Province.scheme()).roll(subjects.build());
    }
}
