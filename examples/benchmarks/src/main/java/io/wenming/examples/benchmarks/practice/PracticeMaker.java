package io.wenming.examples.benchmarks.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.number.Rate;
import io.wenming.practice.Activity;
import io.wenming.practice.ActivityKind;
import io.wenming.practice.InstitutionKind;
import io.wenming.practice.LocalInstitution;
import io.wenming.practice.Matter;
import io.wenming.practice.MatterList;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.ServiceOrder;
import io.wenming.practice.TeamLevel;
import io.wenming.practice.Venue;
import io.wenming.practice.VenueLevel;
import io.wenming.practice.VolunteerField;
import io.wenming.practice.VolunteerTeam;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.StepRecord;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Records of practice from a fixed seed (文明实践台账): what each village has, and what happened in a year. */
final class PracticeMaker {
    private static final LocalDate BEFORE = County.YEAR.from().minusYears(2);
    private static final ImmutableList<String> STEPS = ImmutableList.of("order", "assign", "accept", "rate");
    private static final ImmutableList<MatterList> LISTS = ImmutableList.copyOf(MatterList.values());
    private static final int ORDERS = 5;
    private static final int DAYS = 365;

    private final SplittableRandom random = new SplittableRandom(20250101);

    PracticeRecords records(int activities) {
        int institutions = InstitutionKind.READY_MADE.size();
        return PracticeRecords.builder()
                .venues(many(County.VILLAGES, this::station))
                .teams(many(County.VILLAGES, this::team))
                .institutions(many(County.VILLAGES * institutions, this::institution))
                .matters(many(County.VILLAGES, this::matter))
                .activities(many(activities, this::activity))
                .orders(many(activities / ORDERS, this::order))
                .build();
    }

    private static <T> ImmutableList<T> many(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).collect(toImmutableList());
    }

    private LocalDate day() {
        return County.YEAR.from().plusDays(random.nextInt(DAYS));
    }

    private Division anyVillage() {
        return County.village(random.nextInt(County.VILLAGES));
    }

    private Venue station(int number) {
        return Venue.builder()
                .id("v" + number)
                .name("实践站")
                .level(VenueLevel.STATION)
                .division(County.village(number))
                .on(BEFORE)
                .build();
    }

    private VolunteerTeam team(int number) {
        return VolunteerTeam.builder()
                .id("t" + number)
                .name("小队")
                .field(VolunteerField.EIGHT.get(number % VolunteerField.EIGHT.size()))
                .level(TeamLevel.SQUAD)
                .members(random.nextInt(100))
                .division(County.village(number))
                .on(BEFORE)
                .build();
    }

    private LocalInstitution institution(int number) {
        return LocalInstitution.builder()
                .id("i" + number)
                .name("阵地")
                .kind(InstitutionKind.READY_MADE.get(number % InstitutionKind.READY_MADE.size()))
                .division(County.village(number / InstitutionKind.READY_MADE.size()))
                .on(BEFORE)
                .build();
    }

    private Matter matter(int number) {
        return Matter.builder()
                .id("m" + number)
                .name("实事")
                .list(LISTS.get(number % LISTS.size()))
                .division(County.village(number))
                .on(day())
                .build();
    }

    private Activity activity(int number) {
        return Activity.builder()
                .id("a" + number)
                .name("活动")
                .kind(ActivityKind.READY_MADE.get(random.nextInt(ActivityKind.READY_MADE.size())))
                .field(VolunteerField.EIGHT.get(random.nextInt(VolunteerField.EIGHT.size())))
                .people(random.nextInt(200))
                .venue("v" + number % County.VILLAGES)
                .division(anyVillage())
                .on(day())
                .build();
    }

    /** An order that came to one of its steps, a day each. */
    private ServiceOrder order(int number) {
        LocalDate day = day();
        int steps = 1 + random.nextInt(STEPS.size());
        ProcedureRun run = ProcedureRun.builder()
                .id("o" + number)
                .records(many(
                        steps, step -> new StepRecord("o" + number + "-" + step, STEPS.get(step), day.plusDays(step))))
                .build();
        ServiceOrder.Builder order =
                ServiceOrder.builder().run(run).service("服务").division(anyVillage());
        return steps < STEPS.size()
                ? order.build()
                : order.rating(Rate.percent(random.nextInt(101))).build();
    }
}
