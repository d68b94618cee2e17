package io.wenming.honor;

import static io.wenming.honor.HonorRegisters.END;
import static io.wenming.honor.HonorRegisters.START;
import static io.wenming.honor.HonorRegisters.SUBJECTS;
import static io.wenming.honor.HonorRegisters.TITLES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.subject.Subject;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of a history as it grows, and of the roll, on seeded random registers. */
class HonorScalePropertiesTest {
    private static final List<String> AREAS = List.of("000000", "330000", "330100", "330106", "330106001", "420100");

    static LongStream seeds() {
        return HonorRegisters.seeds();
    }

    private static HonorHistory history(long seed) {
        return Register.of(HonorRegisters.events(seed)).under(HonorRegisters.scheme());
    }

    private static Map<String, Object> answers(HonorHistory history) {
        Map<String, Object> answers = new TreeMap<>();
        for (String subject : SUBJECTS) {
            answers.put(subject, List.of(history.endedOn(subject), history.titles(subject), history.changes(subject)));
            for (Title title : TITLES) {
                answers.put(subject + title, history.steps(subject, title));
                answers.put(subject + title + "allowed", history.allowed(subject, title, START.plusDays(2000)));
            }
        }
        answers.put("subjects", history.subjects().asList());
        answers.put("accepted", history.accepted());
        answers.put("refused", history.refused());
        for (TallyCount count : TallyCount.values()) {
            answers.put(count.code(), history.tally(2009, 2023, count));
        }
        return answers;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aHistoryThatGrowsEventByEventIsTheOneMadeAtOnce(long seed) {
        List<HonorEvent> events = HonorRegisters.events(seed);
        HonorHistory grown = Register.of(events.subList(0, 20)).under(HonorRegisters.scheme());
        for (HonorEvent event : events.subList(20, events.size())) {
            grown = grown.with(event);
        }

        assertThat(grown).isEqualTo(history(seed));
        assertThat(answers(grown)).isEqualTo(answers(history(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void goingThroughFamilyByFamilyIsGoingThroughAllAtOnce(long seed) {
        HonorHistory history = history(seed);
        List<HonorEvent> happened = Streams.concat(
                        history.accepted().stream(),
                        history.refused().stream()
                                .map(RefusedEvent::event)
                                .filter(event -> !event.action().isAmendment()))
                .sorted(Comparator.comparing(HonorEvent::occurredOn)
                        .thenComparing(event -> event.seq().orElseThrow()))
                .toList();
        Fold atOnce = Fold.of(happened, new Rulebook(history.scheme()));

        for (String subject : SUBJECTS) {
            for (Title title : TITLES) {
                assertThat(history.steps(subject, title))
                        .isEqualTo(atOnce.line(subject, title).steps());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growingLeavesTheShorterHistoryAsItWas(long seed) {
        List<HonorEvent> events = HonorRegisters.events(seed);
        HonorHistory shorter = Register.of(events.subList(0, 40)).under(HonorRegisters.scheme());
        Map<String, Object> before = answers(shorter);
        events.subList(40, events.size()).forEach(shorter::with);

        assertThat(answers(shorter)).isEqualTo(before);
        assertThat(shorter.register().size()).isEqualTo(40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStateReadFromItsTurnIsTheOneOfItsLastStep(long seed) {
        HonorHistory history = history(seed);
        for (LocalDate on = START.minusDays(1); on.isBefore(END); on = on.plusDays(11)) {
            for (String subject : SUBJECTS) {
                for (Title title : TITLES) {
                    assertThat(history.state(subject, title, on))
                            .isEqualTo(history.status(subject, title, on).state());
                }
            }
        }
        assertThat(history.state("nobody", TITLES.get(0), END)).isEqualTo(TitleState.NONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRescindedEventLeavesNoTraceButItsRecord(long seed) {
        List<HonorEvent> events = HonorRegisters.events(seed).stream()
                .filter(event -> !event.action().isAmendment())
                .toList();
        HonorEvent gone = events.get(7);
        List<HonorEvent> others = new ArrayList<>(Register.of(events).events());
        others.remove(7);
        HonorHistory without = Register.of(others).under(HonorRegisters.scheme());
        HonorHistory rescinded =
                Register.of(events).under(HonorRegisters.scheme()).with(HonorEvent.rescission("x", END, gone.id()));

        assertThat(answers(rescinded)).isEqualTo(answers(without));
        assertThat(rescinded.register().events()).hasSize(events.size() + 1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(TallyCount.class)
    void talliesOfADivisionEqualBruteForce(TallyCount count) {
        seeds().limit(20).forEach(seed -> {
            HonorRoll roll = history(seed).roll(HonorRegisters.subjects());
            for (String code : AREAS) {
                Division area = Division.of(code);
                for (int year = 2009; year <= 2023; year++) {
                    for (Title title : TITLES) {
                        assertThat(figure(roll.tally(area, year, year, count), title))
                                .isEqualTo(brute(roll, area, year, title, count));
                    }
                }
            }
        });
    }

    private static int figure(ImmutableList<TallyRow> rows, Title title) {
        return rows.stream()
                .filter(row -> row.title().equals(title))
                .mapToInt(row -> row.events().size())
                .sum();
    }

    private static int brute(HonorRoll roll, Division area, int year, Title title, TallyCount count) {
        LocalDate end = LocalDate.of(year, 12, 31);
        HonorHistory history = roll.history();
        return (int) SUBJECTS.stream()
                .filter(subject ->
                        area.contains(roll.subject(subject, end).orElseThrow().division()))
                .filter(subject -> {
                    boolean usable = history.status(subject, title, end).state().isUsable();
                    boolean before = history.status(subject, title, end.minusYears(1))
                            .state()
                            .isUsable();
                    return switch (count) {
                        case HELD -> usable;
                        case GAINED -> usable && !before;
                        case LOST -> before && !usable;
                        case NAMINGS ->
                            history.accepted().stream()
                                    .anyMatch(event -> event.action() == HonorAction.NAME
                                            && event.occurredOn().getYear() == year
                                            && event.subject()
                                                    .filter(subject::equals)
                                                    .isPresent()
                                            && event.title()
                                                    .filter(title::equals)
                                                    .isPresent());
                    };
                })
                .count();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEventBehindEachFigureIsOfItsYearOrTheCurrentNaming(long seed) {
        HonorHistory history = history(seed);
        history.tally(2009, 2023, TallyCount.HELD)
                .forEach(row -> assertThat(row.events())
                        .allMatch(event -> event.action() == HonorAction.NAME
                                && event.title().filter(row.title()::equals).isPresent()));
        history.tally(2009, 2023, TallyCount.GAINED)
                .forEach(row -> assertThat(row.events())
                        .allMatch(event -> event.occurredOn().getYear() == row.year()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdersAreThoseWhoseStateIsHeldInTheDivision(long seed) {
        HonorRoll roll = history(seed).roll(HonorRegisters.subjects());
        for (LocalDate on = START.minusDays(3); on.isBefore(END.plusYears(3)); on = on.plusDays(37)) {
            LocalDate day = on;
            for (String code : AREAS) {
                for (Title title : TITLES) {
                    List<String> brute = roll.subjects(day)
                            .filter(subject -> Division.of(code).contains(subject.division())
                                    && roll.history()
                                            .status(subject.id(), title, day)
                                            .state()
                                            .isHeld())
                            .map(Subject::id)
                            .sorted(Comparator.naturalOrder())
                            .toList();
                    assertThat(roll.holders(title, Division.of(code), day))
                            .extracting(holder -> holder.subject().id())
                            .isEqualTo(brute);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void divisionsOfALevelAddUpToTheirArea(long seed) throws Exception {
        HonorRoll roll = history(seed).roll(HonorRegisters.subjects());
        Division area = Division.of("330000");
        for (Title title : TITLES) {
            int parts = roll.tally(area, DivisionLevel.COUNTY, 2015, 2015, TallyCount.HELD).values().stream()
                    .mapToInt(rows -> figure(rows, title))
                    .sum();
            assertThat(parts).isEqualTo(figure(roll.tally(area, 2015, 2015, TallyCount.HELD), title));
        }
        assertThat(Serialized.copy(roll)).isEqualTo(roll);
        assertThat(Serialized.copy(roll.tally(area, 2015, 2015, TallyCount.HELD)))
                .isEqualTo(roll.tally(area, 2015, 2015, TallyCount.HELD));
    }
}
