package io.wenming.slip;

import io.wenming.label.Label;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Ladders and problems by seed, inside the years of the Chinese calendar. */
final class RandomProblem {
    private RandomProblem() {}

    static Ladder ladder(SplittableRandom random) {
        return Ladder.builder()
                .id("random")
                .label(Label.of("random"))
                .version("1")
                .addStep(Rung.REMINDER, term(random))
                .addStep(Rung.ASSIGNMENT, term(random))
                .addStep(Rung.SUPERVISION, term(random))
                .onRejection(random.nextBoolean() ? OnRejection.KEEP : OnRejection.NEXT)
                .build();
    }

    static Problem problem(SplittableRandom random) {
        LocalDate openedOn = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3500));
        Problem.Builder problem =
                Problem.builder().id("p").unit("u").matter("m").openedOn(openedOn);
        for (int pauses = random.nextInt(4); pauses > 0; pauses--) {
            problem.addPause(days(random, openedOn));
        }
        for (int extensions = random.nextInt(4); extensions > 0; extensions--) {
            problem.addExtension(new Extension(openedOn.plusDays(random.nextInt(25)), random.nextInt(1, 5)));
        }
        LocalDate day = openedOn;
        for (int rejections = random.nextInt(4); rejections > 0; rejections--) {
            day = day.plusDays(random.nextInt(9));
            problem.addEvent(ProblemEvent.rectified(day));
            day = day.plusDays(random.nextInt(5));
            problem.addEvent(ProblemEvent.rejected(day));
        }
        if (random.nextBoolean()) {
            day = day.plusDays(random.nextInt(9));
            problem.addEvent(ProblemEvent.rectified(day));
        }
        return problem.build();
    }

    static DateRange days(SplittableRandom random, LocalDate near) {
        LocalDate from = near.plusDays(random.nextInt(25) - 3L);
        return DateRange.of(from, from.plusDays(random.nextInt(1, 9)));
    }

    private static Term term(SplittableRandom random) {
        int n = random.nextInt(1, 7);
        return random.nextBoolean() ? Term.workdays(n) : Term.naturalDays(n);
    }
}
