package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.period.DateRange;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of matching, for one rule and unit. */
class MatchingPropertiesTest {
    static LongStream seeds() {
        return Seeds.of(20260401, 8000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachPassFillsAsManyAsCanBeFilledWithWhatIsLeft(long seed) {
        Supervision question = question(seed);
        CadenceRule rule = question.cadence().rules().get(0);
        ImmutableList<DutyStanding> all = question.match().statuses();

        long onTime = MaximumMatching.size(
                pieces(question),
                duties(all, standing -> true),
                (duty, piece) -> isInWindow(duty, piece) && isRecordedInTime(rule, duty, piece));
        long recordedLate = MaximumMatching.size(
                without(pieces(question), all, MatchingPropertiesTest::isOnTime),
                duties(all, Predicate.not(MatchingPropertiesTest::isOnTime)),
                MatchingPropertiesTest::isInWindow);
        long doneLate = MaximumMatching.size(
                without(pieces(question), all, MatchingPropertiesTest::isDoneInWindow),
                duties(all, Predicate.not(MatchingPropertiesTest::isDoneInWindow)),
                (duty, piece) -> isStillPossible(question, rule, duty, piece));

        assertThat(count(all, MatchingPropertiesTest::isOnTime)).isEqualTo(onTime);
        assertThat(count(all, MatchingPropertiesTest::isDoneInWindow)).isEqualTo(onTime + recordedLate);
        assertThat(count(all, standing -> standing.by().isPresent())).isEqualTo(onTime + recordedLate + doneLate);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onTimeIsFinalAndWhatIsFilledStaysFilled(long seed) {
        Supervision question = question(seed);
        LocalDate until = question.range().until().plusDays(20);
        Map<Duty, DutyStatus> before =
                statuses(question, question.range().from().minusDays(3));
        for (LocalDate day = question.range().from(); day.isBefore(until); day = day.plusDays(1)) {
            Map<Duty, DutyStatus> after = statuses(question, day);
            before.forEach((duty, status) -> {
                assertThat(after.getOrDefault(duty, DutyStatus.PENDING).isDone() || !status.isDone())
                        .as("%s filled", duty)
                        .isTrue();
                assertThat(after.get(duty) == DutyStatus.ON_TIME || status != DutyStatus.ON_TIME)
                        .as("%s on time", duty)
                        .isTrue();
            });
            before = after;
        }
    }

    private static Map<Duty, DutyStatus> statuses(Supervision question, LocalDate asOf) {
        return question.over(question.range(), asOf).match().statuses().stream()
                .collect(ImmutableMap.toImmutableMap(DutyStanding::duty, DutyStanding::status));
    }

    /** One rule and unit, and each id once, so that every piece that is known is kept. */
    private static Supervision question(long seed) {
        Supervision all = RandomCadence.question(seed);
        CadenceRule rule = all.cadence().rules().get(0);
        Set<String> ids = new HashSet<>();
        return Supervision.builder()
                .cadence(Cadence.builder()
                        .id("one")
                        .label(rule.label())
                        .version("1")
                        .addRule(rule)
                        .build())
                .calendars(all.calendars())
                .range(all.range())
                .asOf(all.asOf())
                .addUnit("u1")
                .evidence(all.evidence().stream()
                        .filter(piece -> ids.add(piece.id()))
                        .toList())
                .share(true)
                .build();
    }

    private static List<Evidence> pieces(Supervision question) {
        CadenceRule rule = question.cadence().rules().get(0);
        return question.evidence().stream()
                .filter(piece -> !piece.recordedOn().isAfter(question.asOf())
                        && question.units().contains(piece.unit())
                        && rule.kinds().contains(piece.kind()))
                .toList();
    }

    private static List<Evidence> without(
            List<Evidence> pieces, List<DutyStanding> all, Predicate<DutyStanding> filled) {
        Set<Evidence> used = all.stream()
                .filter(filled)
                .flatMap(standing -> standing.by().stream())
                .collect(ImmutableSet.toImmutableSet());
        return pieces.stream().filter(piece -> !used.contains(piece)).toList();
    }

    private static List<Duty> duties(List<DutyStanding> all, Predicate<DutyStanding> which) {
        return all.stream().filter(which).map(DutyStanding::duty).toList();
    }

    private static long count(List<DutyStanding> all, Predicate<DutyStanding> which) {
        return all.stream().filter(which).count();
    }

    private static boolean isOnTime(DutyStanding standing) {
        return standing.status() == DutyStatus.ON_TIME;
    }

    private static boolean isDoneInWindow(DutyStanding standing) {
        return standing.by().filter(piece -> isInWindow(standing.duty(), piece)).isPresent();
    }

    private static boolean isInWindow(Duty duty, Evidence piece) {
        return DateRange.closed(duty.windowStart(), duty.dueOn()).contains(piece.occurredOn());
    }

    private static boolean isRecordedInTime(CadenceRule rule, Duty duty, Evidence piece) {
        return rule.recordDays().isEmpty()
                || !piece.recordedOn()
                        .isAfter(duty.dueOn().plusDays(rule.recordDays().getAsInt()));
    }

    private static boolean isStillPossible(Supervision question, CadenceRule rule, Duty duty, Evidence piece) {
        return duty.dueOn().isBefore(piece.occurredOn())
                && duty.dueOn()
                                .plusDays(1)
                                .datesUntil(piece.occurredOn())
                                .filter(rule.workdays(question.calendars())::isWorkday)
                                .count()
                        < rule.lateWorkdays();
    }
}
