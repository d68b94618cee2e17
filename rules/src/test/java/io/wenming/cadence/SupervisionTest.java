package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import io.wenming.testing.Serialized;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SupervisionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    static LongStream seeds() {
        return new SplittableRandom(20260313).longs(200);
    }

    @Test
    void weekOfInspectionsIsOnTimeLateExcusedMissedAndPending() {
        Compliance answer = week().evidence(ImmutableList.of(
                        done("e1", MONDAY), done("e2", MONDAY.plusDays(2)), done("e3", MONDAY.plusDays(2))))
                .addWaiver(Waiver.builder()
                        .days(DateRange.day(MONDAY.plusDays(3)))
                        .reason("台风停工")
                        .build())
                .asOf(MONDAY.plusDays(3))
                .build()
                .match();

        assertThat(answer.statuses())
                .extracting(DutyStanding::status)
                .containsExactly(
                        DutyStatus.ON_TIME, DutyStatus.LATE, DutyStatus.ON_TIME, DutyStatus.WAIVED, DutyStatus.PENDING);
        assertThat(answer.statuses().get(1).by().map(Evidence::id)).contains("e3");
        assertThat(answer.rates()).isEqualTo(new DutyTally(2, 1, 0, 0, 1, 1, 0));
        assertThat(answer.rates().onTimeRate()).contains(Fraction.of(2, 3));
        assertThat(answer.rates().doneRate()).contains(Fraction.ONE);
        assertThat(answer.streaks()).containsExactly(new Streak("street", "daily", 1, 1));
        assertThat(answer.evidenceUse().counted()).containsExactly("e1", "e2", "e3");
    }

    @Test
    void nothingMaturedHasNoRate() {
        DutyTally tally = week().asOf(MONDAY.minusDays(1)).build().match().rates();

        assertThat(tally.total()).isEqualTo(5);
        assertThat(tally.onTimeRate()).isEmpty();
        assertThat(tally.doneRate()).isEmpty();
    }

    @Test
    void unitsAndRulesWithoutDutiesAreListedToo() {
        Compliance answer = week().range(DateRange.day(LocalDate.of(2026, 3, 14)))
                .asOf(FRIDAY)
                .build()
                .match();

        assertThat(answer.ratesByUnit()).containsExactly(Map.entry("street", DutyTally.NONE));
        assertThat(answer.ratesByRule()).containsExactly(Map.entry("daily", DutyTally.NONE));
        assertThat(answer.streaks()).containsExactly(new Streak("street", "daily", 0, 0));
    }

    @Test
    void pieceRecordedAgainIsOnePiece() {
        Evidence first = Evidence.builder().from(done("e1", MONDAY)).digest("x").build();
        Evidence copy = Evidence.builder().from(first).id("e2").build();
        Evidence later = Evidence.builder()
                .from(first)
                .id("e3")
                .recordedOn(FRIDAY.plusDays(1))
                .build();

        EvidenceUse use = week().evidence(ImmutableList.of(copy, first, later, first))
                .asOf(FRIDAY)
                .build()
                .match()
                .evidenceUse();

        assertThat(use.counted()).containsExactly("e1");
        assertThat(use.surplus()).isEmpty();
        assertThat(use.duplicates()).isEqualTo(2);
        assertThat(use.notKnown()).isEqualTo(1);
    }

    @Test
    void instantBecomesADayInTheZoneOfThePlace() {
        Evidence piece = Evidence.builder()
                .id("e1")
                .unit("street")
                .kind("inspection")
                .occurredAt(Instant.parse("2026-03-09T16:30:00Z"), ZoneId.of("Asia/Shanghai"))
                .build();

        assertThat(piece.occurredOn()).isEqualTo("2026-03-10").isEqualTo(piece.recordedOn());
    }

    @Test
    void evidenceIsNotRecordedBeforeItHappened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder()
                        .from(done("e1", MONDAY))
                        .recordedOn(MONDAY.minusDays(1))
                        .build())
                .withMessage(
                        "evidence 'e1': recordedOn 2026-03-08 is before occurredOn 2026-03-09; give the same day or"
                                + " a later one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder()
                        .from(done("e1", MONDAY))
                        .recordedOn(LocalDate.of(10_000, 1, 1))
                        .build())
                .withMessage(
                        "evidence 'e1': recordedOn +10000-01-01 is out of range; give a day of the years 1 to 9999");
    }

    @Test
    void waiverHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Waiver.builder().days(DateRange.day(MONDAY)).reason("").build())
                .withMessage("reason: it is blank; write something, or leave it out where it may be missing");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answerIsWhatTheTextSaysWordByWord(long seed) {
        Supervision question = RandomCadence.question(seed);

        assertThat(question.match().statuses())
                .extracting(standing -> LiteralMatching.line(
                        standing.duty().ruleId(),
                        standing.unit(),
                        standing.duty(),
                        standing.status(),
                        standing.by().map(Evidence::id).orElse("-")))
                .isEqualTo(LiteralMatching.of(question));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfTheEvidenceDoesNotMatter(long seed) {
        Supervision question = distinct(RandomCadence.question(seed));
        List<Evidence> shuffled = new ArrayList<>(question.evidence());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(with(question, shuffled).match().statuses())
                .isEqualTo(question.match().statuses());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreEvidenceNeverLowersTheDoneCount(long seed) {
        Supervision question = distinct(RandomCadence.question(seed));
        List<Evidence> fewer =
                question.evidence().subList(0, question.evidence().size() / 2);

        // with sharing, for otherwise a piece that one rule takes is lost to the next
        assertThat(done(with(question, question.evidence()))).isGreaterThanOrEqualTo(done(with(question, fewer)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void groupsAddUpToTheWhole(long seed) {
        Compliance answer = RandomCadence.question(seed).match();

        assertThat(answer.ratesByUnit().values().stream().reduce(DutyTally.NONE, DutyTally::plus))
                .isEqualTo(answer.rates());
        assertThat(answer.ratesByRule().values().stream().reduce(DutyTally.NONE, DutyTally::plus))
                .isEqualTo(answer.rates());
        assertThat(answer.rates().total()).isEqualTo(answer.statuses().size());
    }

    @Test
    void questionAndAnswerAreReadBackEqual() {
        Supervision question = RandomCadence.question(7);

        assertThat(Serialized.copy(question)).isEqualTo(question);
        assertThat(Serialized.copy(question.match())).isEqualTo(question.match());
    }

    private static int done(Supervision question) {
        return (int) question.match().statuses().stream()
                .filter(standing -> standing.status().isDone())
                .count();
    }

    private static Supervision with(Supervision question, List<Evidence> evidence) {
        return Supervision.builder()
                .cadence(question.cadence())
                .calendars(question.calendars())
                .range(question.range())
                .asOf(question.asOf())
                .units(question.units())
                .evidence(evidence)
                .waivers(question.waivers())
                .share(true)
                .build();
    }

    /** The question with each id once, shared among rules. */
    private static Supervision distinct(Supervision question) {
        Set<String> ids = new HashSet<>();
        return with(
                question,
                question.evidence().stream()
                        .filter(piece -> ids.add(piece.id()))
                        .toList());
    }

    private static Supervision.Builder week() {
        return Supervision.builder()
                .cadence(Cadence.builder()
                        .id("c")
                        .label(Label.of("c"))
                        .version("1")
                        .addRule(CadenceRule.everyWorkday("daily", Label.of("每天一督查", "one inspection a day"))
                                .addKind("inspection")
                                .lateWorkdays(2)
                                .build())
                        .build())
                .calendar(ChineseWorkdays.calendar())
                .range(DateRange.closed(MONDAY, FRIDAY))
                .addUnit("street")
                .share(true);
    }

    private static Evidence done(String id, LocalDate day) {
        return Evidence.builder()
                .id(id)
                .unit("street")
                .kind("inspection")
                .occurredOn(day)
                .build();
    }
}
