package io.wenming.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.division.Division;
import io.wenming.document.Domains;
import io.wenming.number.Rate;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.StepRecord;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordEntry;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeBookTest {
    private static final Division VILLAGE = Division.of("330106001001");
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LongStream seeds() {
        return Seeds.of(20260311, 200);
    }

    @Test
    void everyKindOfRecordIsAnEntryOfItsKind() {
        PracticeRecords records = Domains.practice();
        RecordBook book = PracticeBook.of(records);

        Arrays.stream(RecordKind.values())
                .filter(kind -> kind != RecordKind.MENU && kind != RecordKind.THEME)
                .forEach(kind -> assertThat(book.in(kind.entry(), Division.NATION))
                        .extracting(RecordEntry::id)
                        .as(kind.code())
                        .containsExactlyInAnyOrderElementsOf(kind.of(records).stream()
                                .map(PracticeRecord::id)
                                .toList()));
    }

    @Test
    void stepOutOfOrderIsNoStep() {
        assertThat(entry(order("o", List.of("order", "accept"), Rate.percent(100)))
                        .words())
                .containsOnlyKeys("order");
    }

    @Test
    void ratingIsKnownWithItsStepAndIsGoodFromFourStars() {
        List<String> steps = List.of("order", "assign", "accept", "rate");

        assertThat(entry(order("o", steps, Rate.percent(80))).wordsSince())
                .isEqualTo(ImmutableMap.of(
                        "order", START,
                        "assign", START.plusDays(1),
                        "accept", START.plusDays(2),
                        "rate", START.plusDays(3),
                        "rated", START.plusDays(3),
                        "satisfied", START.plusDays(3)));
        assertThat(entry(order("o", steps, Rate.percent("79.9"))).words())
                .containsKey("rated")
                .doesNotContainKey("satisfied");
        assertThat(PracticeBook.of(records(order("o", steps, Rate.percent(60))), Rate.percent(60))
                        .entries()
                        .get(0)
                        .words())
                .containsKey("satisfied");
    }

    @Test
    void loopThatGoesRoundAgainStaysClosed() {
        ProcedureRun run =
                run("p", List.of("establish", "recruit", "implement", "evaluate", "optimize", "implement"), START);
        RecordBook book = PracticeBook.of(PracticeRecords.builder()
                .addProject(Project.builder()
                        .run(run)
                        .name("银龄陪伴")
                        .division(VILLAGE)
                        .team("t-1")
                        .build())
                .build());
        RecordEntry project = book.in(EntryKind.PROJECT, VILLAGE).get(0);

        assertThat(project.wordsSince()).containsEntry("implement", START.plusDays(2));
        assertThat(project.has(Map.of("optimize", "yes"), START.plusDays(3))).isFalse();
        assertThat(project.has(Map.of("optimize", "yes"), START.plusDays(60))).isTrue();
        assertThat(book.naming(EntryKind.PROJECT, "t-1")).containsExactly(project);
    }

    @Test
    void activitiesAreFoundByTheirVenueAndTeam() {
        RecordBook book = PracticeBook.of(PracticeRecords.builder()
                .addActivity(Activity.builder()
                        .id("a")
                        .name("义诊")
                        .division(VILLAGE)
                        .on(START)
                        .venue("v-1")
                        .team("t-1")
                        .build())
                .build());

        assertThat(book.naming(EntryKind.ACTIVITY, "v-1")).isEqualTo(book.naming(EntryKind.ACTIVITY, "t-1"));
        assertThat(book.naming(EntryKind.ACTIVITY, "v-1")).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bookOfWhatWasKnownIsWhatWasKnownOfTheBook(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PracticeRecords records = any(random);
        LocalDate day = START.plusDays(random.nextInt(40));

        assertThat(PracticeBook.of(records).asKnownOn(day)).isEqualTo(PracticeBook.of(records.asKnownOn(day)));
    }

    private static RecordEntry entry(ServiceOrder order) {
        return PracticeBook.of(records(order)).entries().get(0);
    }

    private static PracticeRecords records(ServiceOrder order) {
        return PracticeRecords.builder().addOrder(order).build();
    }

    /** A step a day. */
    private static ProcedureRun run(String id, List<String> steps, LocalDate from) {
        return ProcedureRun.builder()
                .id(id)
                .records(IntStream.range(0, steps.size())
                        .mapToObj(step -> new StepRecord(id + step, steps.get(step), from.plusDays(step)))
                        .toList())
                .build();
    }

    private static ServiceOrder order(String id, List<String> steps, Rate rating) {
        return ServiceOrder.builder()
                .run(run(id, steps, START))
                .service("家电维修")
                .division(VILLAGE)
                .rating(rating)
                .build();
    }

    private static PracticeRecords any(SplittableRandom random) {
        PracticeRecords.Builder records = PracticeRecords.builder();
        for (int each = 0; each < 6; each++) {
            String id = "r" + each;
            LocalDate on = START.plusDays(random.nextInt(20));
            records.addVenue(lasting(random, on, Venue.builder().id(id).name(id).level(VenueLevel.STATION)));
            records.addOrder(ServiceOrder.builder()
                    .run(run(id, some(random, ImmutableList.of("order", "assign", "accept", "rate")), on))
                    .service("维修")
                    .division(VILLAGE)
                    .rating(Rate.percent(random.nextInt(101)))
                    .build());
            records.addProject(Project.builder()
                    .run(run(
                            id,
                            some(
                                    random,
                                    ImmutableList.of(
                                            "establish",
                                            "recruit",
                                            "implement",
                                            "evaluate",
                                            "optimize",
                                            "recruit",
                                            "implement")),
                            on))
                    .name(id)
                    .division(VILLAGE)
                    .recordedOn(on.plusDays(random.nextInt(10)))
                    .build());
            records.addLecture(Lecture.builder()
                    .run(run(
                            id,
                            some(random, ImmutableList.of("step_1", "step_2", "step_3", "step_4", "step_5", "step_6")),
                            on))
                    .theme(id)
                    .division(VILLAGE)
                    .build());
        }
        return records.build();
    }

    /** The first few of some steps, now and then with one left out. */
    private static List<String> some(SplittableRandom random, ImmutableList<String> steps) {
        List<String> first = steps.subList(0, 1 + random.nextInt(steps.size()));
        int without = 1 + random.nextInt(10);
        return IntStream.range(0, first.size())
                .filter(step -> step != without)
                .mapToObj(first::get)
                .toList();
    }

    private static Venue lasting(SplittableRandom random, LocalDate on, Venue.Builder venue) {
        venue.division(VILLAGE).on(on).recordedOn(on.plusDays(random.nextInt(10)));
        LocalDate end = on.plusDays(random.nextInt(15));
        return random.nextBoolean()
                ? venue.build()
                : venue.ended(new Ending(end, end.plusDays(random.nextInt(10)))).build();
    }
}
