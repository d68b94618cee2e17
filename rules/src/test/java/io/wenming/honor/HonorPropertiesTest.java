package io.wenming.honor;

import static io.wenming.honor.HonorRegisters.END;
import static io.wenming.honor.HonorRegisters.START;
import static io.wenming.honor.HonorRegisters.TITLES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of every register, on seeded random ones. */
class HonorPropertiesTest {
    private static final List<String> SUBJECTS = List.of("A", "B", "C");
    private static final List<HonorAction> ACTIONS = List.of(
            HonorAction.NAME,
            HonorAction.NAME,
            HonorAction.WARN,
            HonorAction.SUSPEND,
            HonorAction.REASSESS_PASS,
            HonorAction.REVOKE,
            HonorAction.REVIEW_PASS,
            HonorAction.NOT_RETAINED,
            HonorAction.APPLY,
            HonorAction.MIGRATE,
            HonorAction.LIFT_BAR,
            HonorAction.REIDENTIFY,
            HonorAction.MERGE,
            HonorAction.REORGANIZE,
            HonorAction.RESCIND,
            HonorAction.CORRECT);

    private static HonorScheme scheme(DeadlineOutcome onDeadline) {
        TitleRule rule = TitleRule.builder()
                .term(Term.yearsFromDate(3))
                .keeping(Keeping.REVIEW)
                .review(Review.builder()
                        .rectify(Period.ofMonths(2))
                        .defer(Period.ofMonths(3))
                        .onDeadline(onDeadline)
                        .build())
                .suspension(Suspension.builder().period(Period.ofMonths(5)).build())
                .addBar(Bar.years(1))
                .putStructural(HonorAction.MERGE, StructuralMode.SUCCEED)
                .build();
        return HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(START)
                        .addTitle(rule)
                        .revocationCascade(Cascade.UPWARD)
                        .addConversion(new Conversion(CreationType.CAMPUS, CreationType.UNIT))
                        .build())
                .build();
    }

    private static List<HonorEvent> events(long seed) {
        Random random = new Random(seed);
        List<HonorEvent> events = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            HonorAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
            LocalDate on = START.plusDays(random.nextInt(4000));
            HonorEvent.Builder event = HonorEvent.builder();
            event.id("e" + number).seq(number).action(action).occurredOn(on);
            event.recordedOn(on.plusDays(random.nextInt(3) == 0 ? random.nextInt(900) : 0));
            if (action.isAmendment()) {
                event.target("e" + random.nextInt(40));
                if (action == HonorAction.CORRECT) {
                    event.correction(Correction.builder()
                            .occurredOn(on.minusDays(random.nextInt(300)))
                            .build());
                }
            } else {
                event.subject(SUBJECTS.get(random.nextInt(3)));
                event.actor(
                        random.nextInt(8) == 0
                                ? Actor.OTHER
                                : action.actors().asList().get(action.actors().size() - 1));
                if (action.isForTitle()) {
                    event.title(TITLES.get(random.nextInt(3)));
                } else {
                    event.addInto(SUBJECTS.get(random.nextInt(3)));
                }
            }
            events.add(event.build());
        }
        return events;
    }

    private static Map<String, TitleState> states(HonorHistory history) {
        Map<String, TitleState> states = new TreeMap<>();
        for (LocalDate on = START; on.isBefore(END); on = on.plusDays(17)) {
            for (String subject : SUBJECTS) {
                for (Title title : TITLES) {
                    states.put(
                            on + subject + title,
                            history.status(subject, title, on).state());
                }
            }
        }
        return states;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.wenming.honor.HonorRegisters#seeds")
    void theOrderOfListingDoesNotMatter(long seed) {
        List<HonorEvent> events = events(seed);
        HonorHistory listed = Register.of(events).under(scheme(DeadlineOutcome.SUSPENDED));
        Collections.shuffle(events, new Random(seed));
        HonorHistory shuffled = Register.of(events).under(scheme(DeadlineOutcome.SUSPENDED));

        assertThat(states(shuffled)).isEqualTo(states(listed));
        assertThat(shuffled.refused()).isEqualTo(listed.refused());
        assertThat(shuffled.tally(2010, 2022, TallyCount.HELD)).isEqualTo(listed.tally(2010, 2022, TallyCount.HELD));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.wenming.honor.HonorRegisters#seeds")
    void askingAtAnEarlierDayOfKnowledgeGivesTheEarlierAnswer(long seed) {
        List<HonorEvent> events = events(seed);
        LocalDate known = START.plusDays(2000);
        HonorScheme scheme = scheme(DeadlineOutcome.REVOKED);
        Register then = Register.of(events.stream()
                .filter(event -> !event.recordedOn().isAfter(known))
                .toList());

        assertThat(states(Register.of(events).asKnownOn(known).under(scheme))).isEqualTo(states(then.under(scheme)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.wenming.honor.HonorRegisters#seeds")
    void eventsOfALaterDayNeverChangeAnEarlierState(long seed) {
        LocalDate cut = START.plusDays(2000);
        HonorScheme scheme = scheme(DeadlineOutcome.SUSPENDED);
        List<HonorEvent> events = events(seed).stream()
                .filter(event -> !event.action().isAmendment())
                .toList();
        HonorHistory whole = Register.of(events).under(scheme);
        HonorHistory before = Register.of(events.stream()
                        .filter(event -> !event.occurredOn().isAfter(cut))
                        .toList())
                .under(scheme);

        for (String subject : SUBJECTS) {
            assertThat(whole.held(subject, cut)).isEqualTo(before.held(subject, cut));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.wenming.honor.HonorRegisters#seeds")
    void stepsStandInTheOrderOfDaysAndRevocationsComeFromTheBodyOrATimer(long seed) {
        HonorHistory history = Register.of(events(seed)).under(scheme(DeadlineOutcome.REVOKED));

        for (String subject : history.subjects()) {
            for (Title title : history.titles(subject)) {
                ImmutableList<Step> steps = history.steps(subject, title);
                assertThat(steps).isSortedAccordingTo(java.util.Comparator.comparing(Step::on));
                assertThat(steps.stream()
                                .filter(step -> step.after().state() == TitleState.REVOKED)
                                .map(step -> step.after().cause().orElseThrow()))
                        .allMatch(cause -> cause.clock().equals(java.util.Optional.of(Clock.WARNING_DEADLINE))
                                || (cause.event().action() == HonorAction.REVOKE
                                        && cause.event().actor().equals(java.util.Optional.of(Actor.BODY))));
            }
        }
        assertThat(history.accepted().size() + history.refused().size()).isLessThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.wenming.honor.HonorRegisters#seeds")
    void talliesEqualBruteForce(long seed) {
        HonorHistory history = Register.of(events(seed)).under(scheme(DeadlineOutcome.STAY));
        for (int year = 2010; year <= 2022; year++) {
            for (Title title : TITLES) {
                int held = 0;
                int named = 0;
                int at = year;
                for (String subject : SUBJECTS) {
                    held += history.status(subject, title, LocalDate.of(year, 12, 31))
                                    .state()
                                    .isUsable()
                            ? 1
                            : 0;
                    named += history.accepted().stream()
                                    .anyMatch(event -> event.action() == HonorAction.NAME
                                            && event.occurredOn().getYear() == at
                                            && event.subject().orElseThrow().equals(subject)
                                            && event.title().orElseThrow().equals(title))
                            ? 1
                            : 0;
                }
                assertThat(count(history, year, title, TallyCount.HELD)).isEqualTo(held);
                assertThat(count(history, year, title, TallyCount.NAMINGS)).isEqualTo(named);
            }
        }
    }

    private static int count(HonorHistory history, int year, Title title, TallyCount count) {
        return history.tally(year, year, count).stream()
                .filter(row -> row.title().equals(title))
                .mapToInt(TallyRow::count)
                .sum();
    }

    @Test
    void everyConstantHasACodeAndLabelsInBothLanguages() {
        assertThat(ImmutableSet.copyOf(HonorAction.values()))
                .extracting(HonorAction::code)
                .doesNotHaveDuplicates()
                .hasSize(28);
        assertThat(TitleState.values()).extracting(state -> state.label().zh()).doesNotHaveDuplicates();
        assertThat(TitleState.values()).filteredOn(TitleState::isHeld).hasSize(5);
        assertThat(TitleState.values())
                .filteredOn(TitleState::isUsable)
                .containsExactly(TitleState.ACTIVE, TitleState.WARNED);
        assertThat(RefusalReason.values())
                .allSatisfy(reason -> assertThat(reason.text(io.wenming.label.Language.ZH))
                        .isEqualTo(reason.label().zh()));
        assertThat(EntryReason.values())
                .allSatisfy(reason -> assertThat(reason.text(io.wenming.label.Language.EN))
                        .isEqualTo(reason.label().en()));
    }
}
