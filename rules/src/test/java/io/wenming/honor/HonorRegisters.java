package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.day;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Seeded random registers over a few subjects, with everything that joins them: changes, batches, amendments, quotas. */
final class HonorRegisters {
    static final LocalDate START = day("2010-01-01");
    static final LocalDate END = day("2022-12-31");
    static final List<String> SUBJECTS = List.of("A", "B", "C", "D", "E");
    static final List<Title> TITLES = List.of(
            Title.of(CreationType.UNIT, Tier.COUNTY),
            Title.of(CreationType.UNIT, Tier.PREFECTURE),
            Title.of(CreationType.CAMPUS, Tier.COUNTY));
    private static final List<String> PLACES = List.of("330106", "330106001", "330106001200", "330205", "420100");
    private static final List<HonorAction> ACTIONS = List.of(
            HonorAction.NAME,
            HonorAction.NAME,
            HonorAction.NAME,
            HonorAction.WARN,
            HonorAction.SUSPEND,
            HonorAction.REASSESS_PASS,
            HonorAction.REVOKE,
            HonorAction.REVIEW_PASS,
            HonorAction.NOT_RETAINED,
            HonorAction.APPLY,
            HonorAction.APPLY,
            HonorAction.RECOMMEND,
            HonorAction.LIFT_BAR,
            HonorAction.REIDENTIFY,
            HonorAction.MERGE,
            HonorAction.RENAME,
            HonorAction.REDISTRICT,
            HonorAction.RESCIND,
            HonorAction.CORRECT);

    private HonorRegisters() {}

    static LongStream seeds() {
        return new SplittableRandom(20240131).longs(60);
    }

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (int number = 0; number < SUBJECTS.size(); number++) {
            subjects.add(Subject.builder()
                    .id(SUBJECTS.get(number))
                    .name("单位" + SUBJECTS.get(number))
                    .type(CreationType.UNIT)
                    .division(Division.of(PLACES.get(number)))
                    .build());
        }
        return subjects;
    }

    static HonorScheme scheme() {
        TitleRule.Builder rule = TitleRule.builder();
        rule.term(Term.yearsFromDate(3))
                .keeping(Keeping.REVIEW)
                .procedure(Procedure.builder().recommendQuota(2).build())
                .review(Review.builder()
                        .rectify(Period.ofMonths(2))
                        .defer(Period.ofMonths(3))
                        .onDeadline(DeadlineOutcome.SUSPENDED)
                        .build())
                .suspension(Suspension.builder().period(Period.ofMonths(5)).build())
                .addBar(Bar.years(1))
                .barFollowsSuccessor(true)
                .putStructural(HonorAction.MERGE, StructuralMode.SUCCEED)
                .putStructural(HonorAction.REDISTRICT, StructuralMode.KEEP);
        return HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(START.minusYears(1))
                        .addTitle(rule.build())
                        .revocationCascade(Cascade.UPWARD)
                        .build())
                .build();
    }

    static List<HonorEvent> events(long seed) {
        Random random = new Random(seed);
        List<HonorEvent> events = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            HonorAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
            LocalDate on = START.plusDays(random.nextInt(4000));
            HonorEvent.Builder event = HonorEvent.builder();
            event.id("e" + number).action(action).occurredOn(on);
            event.recordedOn(on.plusDays(random.nextInt(3) == 0 ? random.nextInt(900) : 0));
            if (random.nextInt(3) == 0) {
                event.batch("b" + random.nextInt(4));
            }
            fill(event, action, on, random);
            events.add(event.build());
        }
        return events;
    }

    private static void fill(HonorEvent.Builder event, HonorAction action, LocalDate on, Random random) {
        if (action.isAmendment()) {
            event.target(random.nextInt(5) == 0 ? "b" + random.nextInt(4) : "e" + random.nextInt(60));
            if (action == HonorAction.CORRECT) {
                event.correction(Correction.builder()
                        .occurredOn(on.minusDays(random.nextInt(300)))
                        .subject(SUBJECTS.get(random.nextInt(SUBJECTS.size())))
                        .build());
            }
            return;
        }
        event.subject(SUBJECTS.get(random.nextInt(SUBJECTS.size())));
        event.actor(action.actors().asList().get(action.actors().size() - 1));
        if (action.isForTitle()) {
            event.title(TITLES.get(random.nextInt(TITLES.size())));
        } else if (action == HonorAction.MERGE) {
            event.addInto(SUBJECTS.get(random.nextInt(SUBJECTS.size())));
        } else if (action == HonorAction.RENAME) {
            event.filed(true).newName("新名" + random.nextInt(9));
        } else {
            event.newDivision(Division.of(PLACES.get(random.nextInt(PLACES.size()))));
        }
    }
}
