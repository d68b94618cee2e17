package io.wenming.surge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;

/** The working days of a period on which there is evidence, 1 for the first; a day stands as often as it has pieces. */
record Spread(int workdays, ImmutableList<Integer> days) {
    Spread {
        for (int day : days) {
            Refusal.unless(
                    day >= 1 && day <= workdays, "day: %s is out of range; give 1 to %s, a working day", day, workdays);
        }
    }

    Surge judge(SurgeRule rule, Fraction expected) {
        int before = workdays - rule.window();
        ImmutableSortedSet<Integer> active = ImmutableSortedSet.copyOf(days);
        int inWindow = (int) days.stream().filter(day -> day > before).count();
        int activeInWindow = active.tailSet(before, false).size();
        Surge.Builder surge = new Surge.Builder();
        surge.rule(rule)
                .workdays(workdays)
                .pieces(days.size())
                .piecesInWindow(inWindow)
                .activeDays(active.size())
                .activeInWindow(activeInWindow)
                .expected(expected);
        if (!days.isEmpty() && expected.signum() > 0) {
            surge.p(Tails.binomial(days.size(), inWindow, expected))
                    .pDays(Tails.hypergeometric(workdays, rule.window(), active.size(), activeInWindow));
        }
        if (!days.isEmpty()) {
            addLag(surge);
        }
        return surge.build();
    }

    private void addLag(Surge.Builder surge) {
        int[] piecesOn = new int[workdays + 1];
        days.forEach(day -> piecesOn[day]++);
        long most = 0;
        int lagDay = 0;
        long done = 0;
        for (int day = 1; day <= workdays; day++) {
            done += piecesOn[day];
            // t/N - done/n, times N n
            long behind = (long) day * days.size() - done * workdays;
            if (behind > most) {
                most = behind;
                lagDay = day;
            }
        }
        surge.lag(Fraction.of(most, (long) workdays * days.size())).lagDay(lagDay);
    }
}
