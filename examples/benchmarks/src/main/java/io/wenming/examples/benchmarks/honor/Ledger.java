package io.wenming.examples.benchmarks.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.honor.Actor;
import io.wenming.honor.Correction;
import io.wenming.honor.HonorAction;
import io.wenming.honor.HonorEvent;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Ten years of a register: subjects apply, are named at the county tier, some later at the prefecture tier, are reviewed,
 * warned, suspended, restored and revoked; a few merge, and of 400 events two are put right or withdrawn.
 */
public final class Ledger {
    /** First day on which something happens. */
    public static final LocalDate START = LocalDate.of(2014, 1, 1);

    private static final int DAYS = 3650;
    private static final int PER_SUBJECT = 5;
    private static final ImmutableList<CreationType> TYPES = CreationType.FIVE;

    private final SplittableRandom random;
    private final int subjects;
    private final List<HonorEvent> events = new ArrayList<>();

    private Ledger(int subjects, long seed) {
        this.subjects = subjects;
        this.random = new SplittableRandom(seed);
    }

    /** A register with five events for each of some subjects, in the order of days. */
    public static ImmutableList<HonorEvent> events(int count, long seed) {
        Ledger ledger = new Ledger(count(count), seed);
        for (int subject = 0; subject < ledger.subjects; subject++) {
            ledger.career(subject, count);
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(HonorEvent::recordedOn), ledger.events.subList(0, count));
    }

    /** How many subjects a register of some events has. */
    public static int count(int events) {
        return events / PER_SUBJECT;
    }

    /** The subjects of a register of some events. */
    public static ImmutableList<Subject> subjects(int events) {
        return IntStream.range(0, count(events))
                .mapToObj(number -> Subject.builder()
                        .id(subject(number))
                        .name("第" + number + "号")
                        .type(type(number))
                        .division(division(number))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** The id of a subject. */
    public static String subject(int number) {
        return "subject-" + number;
    }

    /** The type in which a subject takes part. */
    public static CreationType type(int number) {
        return TYPES.get(number % TYPES.size());
    }

    /** The village or community where a subject is: 10 prefectures of 10 counties of 10 townships of 10 villages. */
    public static Division division(int number) {
        int place = number % 10_000;
        return Division.of(
                "33" + (11 + place / 1000) + (10 + place / 100 % 10) + (100 + place / 10 % 10) + (200 + place % 10));
    }

    private void career(int number, int count) {
        int length = number == subjects - 1 ? count - events.size() : Math.min(count - events.size(), lengthOf());
        LocalDate day = START.plusDays(random.nextInt(DAYS / 2));
        Title county = Title.of(type(number), Tier.COUNTY);
        Title prefecture = Title.of(type(number), Tier.PREFECTURE);
        for (int step = 0; step < length; step++) {
            int kind = random.nextInt(400);
            if (kind == 0 && step > 0) {
                amend(day, events.get(events.size() - 1).id(), HonorAction.RESCIND);
            } else if (kind == 1 && step > 0) {
                amend(day, events.get(events.size() - 1).id(), HonorAction.CORRECT);
            } else if (kind == 2 && step > 2) {
                add(day, number, HonorAction.MERGE, List.of(subject(random.nextInt(subjects))), county);
            } else {
                add(day, number, action(step, kind), List.of(), step < 4 ? county : prefecture);
            }
            day = day.plusDays(random.nextInt(DAYS / 8));
        }
    }

    private int lengthOf() {
        return 1 + random.nextInt(2 * PER_SUBJECT - 1);
    }

    private static HonorAction action(int step, int kind) {
        return switch (step % 4) {
            case 0 -> HonorAction.APPLY;
            case 1 -> HonorAction.NAME;
            case 2 -> kind < 300 ? HonorAction.REVIEW_PASS : kind < 340 ? HonorAction.WARN : HonorAction.SUSPEND;
            default -> kind < 60 ? HonorAction.REVOKE : kind < 120 ? HonorAction.REASSESS_PASS : HonorAction.NAME;
        };
    }

    private void add(LocalDate day, int number, HonorAction action, List<String> into, Title title) {
        HonorEvent.Builder event = HonorEvent.builder();
        event.id("event-" + events.size())
                .action(action)
                .occurredOn(day)
                .subject(subject(number))
                .actor(action.actors().asList().get(action.actors().size() - 1))
                .into(into);
        if (action.isForTitle()) {
            event.title(title).documentNumber("文明委〔" + day.getYear() + "〕" + number % 90 + "号");
        }
        if (action == HonorAction.NAME && number % 3 == 0) {
            event.batch("decision-" + day.getYear() + "-" + number % 90);
        }
        events.add(event.build());
    }

    private void amend(LocalDate day, String target, HonorAction action) {
        HonorEvent.Builder event = HonorEvent.builder();
        event.id("event-" + events.size()).action(action).occurredOn(day).target(target);
        if (action == HonorAction.CORRECT) {
            event.correction(Correction.builder().actor(Actor.BODY).build());
        }
        events.add(event.build());
    }
}
