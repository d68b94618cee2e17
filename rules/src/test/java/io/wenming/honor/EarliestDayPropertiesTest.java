package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Tier;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.period.Round;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reason says about time is true: it stands up to the day before, and is gone on the day itself. */
class EarliestDayPropertiesTest {
    private static final LocalDate START = day("2020-01-01");
    private static final int DAYS = 1500;

    /** Every event of the registers has happened by this day. */
    private static final LocalDate END = START.plusDays(DAYS);

    static LongStream seeds() {
        return new SplittableRandom(20261127).longs(300);
    }

    private static LocalDate anyDay(Random random) {
        return START.plusDays(random.nextInt(DAYS));
    }

    private static HonorHistory anyHistory(Random random) {
        LocalDate named = anyDay(random);
        Register register = Register.of(
                named("c", named.toString(), COUNTY),
                named("p", named.toString(), PREFECTURE),
                event("r", HonorAction.REVOKE, named.toString(), PREFECTURE));
        EntryRule entry = EntryRule.holds(Tier.COUNTY)
                .forYears(1 + random.nextInt(3))
                .and(EntryRule.since(FactKey.date("since"), 1 + random.nextInt(4), EntryReason.CREATION_TOO_SHORT));
        List<IncidentWindow> windows = ImmutableList.of(
                IncidentWindow.rolling(1 + random.nextInt(30)),
                IncidentWindow.rolling(1 + random.nextInt(30)).withoutFirstDay(),
                IncidentWindow.calendarYears(random.nextInt(3)),
                IncidentWindow.ever());
        TitleRule.Builder rule = TitleRule.builder();
        rule.entry(entry)
                .inRoundsOnly(true)
                .addBar(Bar.years(1 + random.nextInt(3)))
                .rightPause(RightPause.builder()
                        .kind("x")
                        .count(1 + random.nextInt(3))
                        .length(Period.ofMonths(1 + random.nextInt(20)))
                        .build())
                .addVeto(VetoRule.builder()
                        .id("v")
                        .label(Label.of("问题"))
                        .window(windows.get(random.nextInt(4)))
                        .addThreshold(IncidentThreshold.of(1 + random.nextInt(3)))
                        .build());
        return register.under(HonorScheme.builder()
                .from(scheme(rule.build()))
                .addRound(Round.of(1, START, END.plusDays(100)))
                .addRound(Round.of(2, END.plusDays(400), END.plusDays(2000)))
                .build());
    }

    private static Candidacy anyQuestion(Random random) {
        ImmutableList<Incident> incidents = IntStream.range(0, random.nextInt(6))
                .mapToObj(id -> Incident.builder()
                        .kind("x")
                        .times(1 + random.nextInt(2))
                        .occurredOn(anyDay(random))
                        .build())
                .collect(ImmutableList.toImmutableList());
        return Candidacy.builder()
                .subject("U")
                .title(PREFECTURE)
                .on(END.plusDays(random.nextInt(500)))
                .facts(Facts.builder()
                        .put(FactKey.date("since"), anyDay(random))
                        .put(VetoRule.INCIDENTS, Incidents.copyOf(incidents))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReasonStandsUpToTheDayBeforeAndIsGoneOnItsDay(long seed) {
        Random random = new Random(seed);
        HonorHistory history = anyHistory(random);
        Candidacy asked = anyQuestion(random);

        assertThat(history.eligibility(asked).shortfalls())
                .filteredOn(reason -> reason.earliestOn().isPresent())
                .allSatisfy(reason -> {
                    LocalDate gone = reason.earliestOn().orElseThrow();
                    String code = reason.code().code();
                    assertThat(gone).isAfter(asked.on());
                    assertThat(history.eligibility(asked.asOf(gone)).codes()).doesNotContain(code);
                    assertThat(history.eligibility(asked.asOf(gone.minusDays(1)))
                                    .codes())
                            .contains(code);
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEarliestApplicationIsTheFirstDayWithoutAReason(long seed) {
        Random random = new Random(seed);
        HonorHistory history = anyHistory(random);
        Candidacy asked = anyQuestion(random);

        Optional<LocalDate> first = asked.on()
                .datesUntil(END.plusDays(2100))
                .filter(day -> history.eligibility(asked.asOf(day)).isEligible())
                .findFirst();
        assertThat(history.earliestApplication(asked)).isEqualTo(first);
    }
}
