package io.wenming.surge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Duty;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.number.Fraction;
import java.time.LocalDate;
import java.util.Collections;

/** Counts the evidence of a supervision by working day. */
final class PeriodReading {
    private final SurgeRule rule;
    private final Supervision question;
    private final ImmutableList<LocalDate> workdays;
    private final LocalDate windowStart;

    private PeriodReading(SurgeRule rule, Supervision question) {
        this.rule = rule;
        this.question = question;
        this.workdays = question.calendars().workdays().workdays(question.range());
        rule.checkWindow(workdays.size());
        this.windowStart = workdays.get(workdays.size() - rule.window());
    }

    static ImmutableList<PeriodSurge> of(SurgeRule rule, Supervision question) {
        PeriodReading reading = new PeriodReading(rule, question);
        ImmutableListMultimap<String, Evidence> byUnit = reading.evidence();
        return question.duties().entrySet().stream()
                .map(owed -> reading.judge(owed.getKey(), byUnit.get(owed.getKey()), reading.expected(owed.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private PeriodSurge judge(String unit, ImmutableList<Evidence> pieces, Fraction expected) {
        ImmutableList<Integer> days =
                pieces.stream().map(piece -> dayOf(piece.occurredOn())).collect(ImmutableList.toImmutableList());
        Surge surge = rule.judge(workdays.size(), days, expected);
        LocalDate lagOn = surge.lagDay().orElse(0) == 0
                ? question.range().from()
                : workdays.get(surge.lagDay().getAsInt() - 1);
        return new PeriodSurge(unit, question.range(), windowStart, lagOn, surge);
    }

    private ImmutableListMultimap<String, Evidence> evidence() {
        ImmutableSet<String> kinds = question.cadence().rules().stream()
                .map(CadenceRule::kinds)
                .flatMap(ImmutableSet::stream)
                .collect(ImmutableSet.toImmutableSet());
        return Multimaps.index(
                question.knownEvidence().stream()
                        .filter(piece ->
                                kinds.contains(piece.kind()) && question.range().contains(piece.occurredOn()))
                        .iterator(),
                Evidence::unit);
    }

    private Fraction expected(ImmutableList<Duty> duties) {
        return switch (rule.basis()) {
            case DAYS -> Fraction.of(rule.window(), workdays.size());
            case DUTIES -> {
                long inWindow = duties.stream()
                        .filter(duty -> !duty.dueOn().isBefore(windowStart))
                        .count();
                yield duties.isEmpty() ? Fraction.ZERO : Fraction.of(inWindow, duties.size());
            }
        };
    }

    /** The number of a working day; of a rest day, that of the next one, or the last. */
    private int dayOf(LocalDate day) {
        int found = Collections.binarySearch(workdays, day);
        return found >= 0 ? found + 1 : Math.min(-found, workdays.size());
    }
}
