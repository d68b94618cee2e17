package io.wenming.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.document.Domains;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import io.wenming.procedure.ProcedureRun;
import io.wenming.subject.Names;
import io.wenming.subject.SubjectForm;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PracticeRecordsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Division COUNTY = Division.of("330106");
    private static final List<Division> VILLAGES =
            List.of(Division.of("330106001001"), Division.of("330106001002"), Division.of("330106002001"), COUNTY);

    static LongStream seeds() {
        return Seeds.of(20260301, 50);
    }

    @Test
    void namesOfPersonsAreMaskedUnlessAskedFor() {
        ServiceOrder order = Domains.practice().orders().get(0);
        BoardEntry household = Domains.practice().boardEntries().get(1);
        BoardEntry place = Domains.practice().boardEntries().get(0);

        assertThat(order.displayName(Names.MASKED)).contains("王**");
        assertThat(order.displayName(Names.FULL)).contains("王小明");
        assertThat(order).hasToString("o-1 王**");
        assertThat(household.displayName(Names.MASKED)).isEqualTo("李**");
        assertThat(household).hasToString("b-2 李**");
        assertThat(place.form()).isEqualTo(SubjectForm.PLACE);
        assertThat(place.displayName(Names.MASKED)).isEqualTo("华联村二组");
        assertThat(Domains.practice().toString()).doesNotContain("小明", "大山");
    }

    @Test
    void sampleHasItsOneFlaw() {
        assertThat(Domains.practice().flaws())
                .extracting(flaw -> flaw.in(Language.ZH))
                .containsExactly("文明实践活动 a-2: 所指文明实践阵地“v-nowhere”不在台账中");
    }

    @Test
    void lectureIsHeldOnTheDayOfItsSixthStep() {
        assertThat(Domains.practice().lectures().get(0).heldOn()).contains(LocalDate.of(2026, 3, 6));
    }

    @Test
    void menuSaysItsFieldsOnceEach() {
        Menu menu = Menu.builder()
                .id("m")
                .division(COUNTY)
                .on(START)
                .year(2026)
                .addItems(
                        new MenuItem("a", "宣讲", VolunteerField.THEORY),
                        new MenuItem("b", "义诊", VolunteerField.HEALTH),
                        new MenuItem("c", "读书", VolunteerField.THEORY))
                .build();

        assertThat(menu.fields()).containsExactly(VolunteerField.THEORY, VolunteerField.HEALTH);
    }

    @Test
    void shareOfNobodyIsNone() {
        Participation.Builder school = Participation.builder()
                .id("c")
                .division(COUNTY)
                .on(START)
                .unit("school-1")
                .group("pupils")
                .people(0);

        assertThat(school.all(0).build().share()).isEmpty();
        assertThat(school.all(3).people(2).build().share()).contains(Fraction.of(2, 3));
    }

    @Test
    void runWithoutAnyDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Project.builder()
                        .run(ProcedureRun.builder().id("p").build())
                        .name("银龄陪伴")
                        .division(COUNTY)
                        .build())
                .withMessage("run 'p': it has neither openedOn nor a record; give one of them");
    }

    @Test
    void fieldsAreEqualByCode() {
        assertThat(VolunteerField.of("theory", Label.of("别的"))).isEqualTo(VolunteerField.THEORY);
        assertThat(VolunteerField.EIGHT).doesNotHaveDuplicates().hasSize(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstitutionKind.of("文化礼堂", Label.of("文化礼堂")))
                .withMessage(
                        "institution: '文化礼堂' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter");
    }

    @Test
    void codeThatOnlyGroupsHasWhatItsCountiesHave() {
        PracticeRecords records = PracticeRecords.builder()
                .addActivity(activity("a", Division.of("110105001001"), 0, 0))
                .addActivity(activity("b", Division.of("330106001001"), 0, 0))
                .build();

        assertThat(records.index(Activity.class).in(Division.of("110100")))
                .extracting(Activity::id)
                .containsExactly("a");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void indexAnswersAsAWalkThroughAllRecords(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PracticeRecords records = random(random);
        LocalDate from = START.plusDays(random.nextInt(30));
        DateRange range = DateRange.of(from, from.plusDays(1 + random.nextInt(20)));
        Division area = VILLAGES.get(random.nextInt(VILLAGES.size())).parent().orElseThrow();

        assertThat(records.index(Activity.class).in(area, range))
                .containsExactlyInAnyOrderElementsOf(records.activities().stream()
                        .filter(each -> area.contains(each.division()) && range.contains(each.on()))
                        .toList())
                .isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countyIsTheSumOfItsPlaces(long seed) {
        PracticeRecords records = random(new SplittableRandom(seed));
        RecordIndex<Activity> index = records.index(Activity.class);

        assertThat(index.in(COUNTY)).hasSize(records.activities().size());
        assertThat(index.in(Division.of("330106001")).size()
                        + index.in(Division.of("330106002")).size()
                        + records.activities().stream()
                                .filter(each -> each.division().equals(COUNTY))
                                .count())
                .isEqualTo(records.activities().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void laterRecordChangesNothingThatWasKnownBefore(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PracticeRecords records = random(random);
        LocalDate known = START.plusDays(random.nextInt(40));
        PracticeRecords more = PracticeRecords.builder()
                .from(records)
                .addActivity(activity("later", COUNTY, 0, 60))
                .addVenue(Venue.builder()
                        .id("later")
                        .name("所")
                        .level(VenueLevel.CENTER)
                        .division(COUNTY)
                        .on(START)
                        .recordedOn(known.plusDays(1))
                        .build())
                .build();

        assertThat(more.asKnownOn(known)).isEqualTo(records.asKnownOn(known));
        assertThat(records.asKnownOn(known).asKnownOn(known)).isEqualTo(records.asKnownOn(known));
    }

    @Test
    void ratingAndLaterStepsAreNotKnownBeforeTheirDay() {
        PracticeRecords records = Domains.practice();

        ServiceOrder accepted =
                records.asKnownOn(LocalDate.of(2026, 3, 15)).orders().get(0);
        assertThat(accepted.acceptedOn()).contains(LocalDate.of(2026, 3, 11));
        assertThat(accepted.rating()).isEmpty();
        assertThat(accepted.run().records()).hasSize(3);
        assertThat(records.asKnownOn(LocalDate.of(2026, 3, 16)).orders().get(0).rating())
                .contains(Rate.percent(80));
        assertThat(records.asKnownOn(LocalDate.of(2026, 3, 3)).projects()).isEmpty();
    }

    private static PracticeRecords random(SplittableRandom random) {
        return PracticeRecords.builder()
                .activities(IntStream.range(0, 40)
                        .mapToObj(each -> activity(
                                "a" + each,
                                VILLAGES.get(random.nextInt(VILLAGES.size())),
                                random.nextInt(40),
                                random.nextInt(5)))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static Activity activity(String id, Division division, int day, int recordedAfter) {
        return Activity.builder()
                .id(id)
                .name("活动")
                .division(division)
                .on(START.plusDays(day))
                .recordedOn(START.plusDays(day + recordedAfter))
                .build();
    }
}
