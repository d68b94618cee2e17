package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import io.wenming.scoring.FlatLeaves.Places;

/** The leaves of a plan that read a flag, a number, a grade or the number of one kind of incident. */
final class FlatNumbers {
    private final Places flags;
    private final long[] flagWorth;

    private final Places linears;
    private final long[] linearLeast;
    private final long[] linearMost;
    private final long[] linearFactor;

    private final Places steps;
    private final int[] stepFrom; // by leaf: where its cuts begin
    private final long[] stepCut;
    private final long[] stepWorth; // the worth below the first cut, then the change at each cut: see worth

    private final Places tables;
    private final int[] tableFrom;
    private final long[] tableWorth;

    private final Places countdowns;
    private final long[] countdownFull;
    private final long[] countdownEach;
    private final long[] countdownMost;
    private final long[] countdownLoss;

    FlatNumbers(FlatArrays arrays) {
        flags = arrays.places(FlatRule.Flag.class, FlatRule.Flag::slot);
        flagWorth = arrays.worths(FlatRule.Flag.class, FlatRule.Flag::worth);
        linears = arrays.places(FlatRule.Linear.class, FlatRule.Linear::slot);
        linearLeast = arrays.longs(FlatRule.Linear.class, FlatRule.Linear::least);
        linearMost = arrays.longs(FlatRule.Linear.class, FlatRule.Linear::most);
        linearFactor = arrays.worths(FlatRule.Linear.class, FlatRule.Linear::factor);
        steps = arrays.places(FlatRule.Steps.class, FlatRule.Steps::slot);
        stepFrom = arrays.from(FlatRule.Steps.class, leaf -> leaf.cuts().size());
        stepCut = arrays.longLists(FlatRule.Steps.class, FlatRule.Steps::cuts);
        stepWorth = arrays.worthLists(FlatRule.Steps.class, FlatRule.Steps::worth);
        tables = arrays.places(FlatRule.Table.class, FlatRule.Table::slot);
        tableFrom = arrays.from(FlatRule.Table.class, leaf -> leaf.worth().size());
        tableWorth = arrays.worthLists(FlatRule.Table.class, FlatRule.Table::worth);
        countdowns = arrays.places(FlatRule.Countdown.class, FlatRule.Countdown::slot);
        countdownFull = arrays.worths(FlatRule.Countdown.class, FlatRule.Countdown::full);
        countdownEach = arrays.worths(FlatRule.Countdown.class, FlatRule.Countdown::each);
        countdownMost = arrays.longs(FlatRule.Countdown.class, FlatRule.Countdown::most);
        countdownLoss = arrays.worths(FlatRule.Countdown.class, FlatRule.Countdown::largestLoss);
    }

    long sum(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int i = flags.from[stage]; i < flags.from[stage + 1]; i++) {
            sum += flag(i, facts);
        }
        for (int i = linears.from[stage]; i < linears.from[stage + 1]; i++) {
            sum += linear(i, facts);
        }
        for (int i = steps.from[stage]; i < steps.from[stage + 1]; i++) {
            sum += step(i, facts);
        }
        for (int i = tables.from[stage]; i < tables.from[stage + 1]; i++) {
            sum += table(i, facts);
        }
        for (int i = countdowns.from[stage]; i < countdowns.from[stage + 1]; i++) {
            sum += countdown(i, facts);
        }
        return sum;
    }

    void fill(IndexedFacts facts, long[] amounts) {
        for (int i = 0; i < flags.slots.length; i++) {
            amounts[flags.nodes[i]] = flag(i, facts);
        }
        for (int i = 0; i < linears.slots.length; i++) {
            amounts[linears.nodes[i]] = linear(i, facts);
        }
        for (int i = 0; i < steps.slots.length; i++) {
            amounts[steps.nodes[i]] = step(i, facts);
        }
        for (int i = 0; i < tables.slots.length; i++) {
            amounts[tables.nodes[i]] = table(i, facts);
        }
        for (int i = 0; i < countdowns.slots.length; i++) {
            amounts[countdowns.nodes[i]] = countdown(i, facts);
        }
    }

    private long flag(int i, IndexedFacts facts) {
        return flagWorth[i] & -facts.number(flags.slots[i]); // a missing flag has the number 0
    }

    private long linear(int i, IndexedFacts facts) {
        int slot = linears.slots[i];
        long held = Math.min(Math.max(facts.number(slot), linearLeast[i]), linearMost[i]);
        return facts.mask(slot) & (held * linearFactor[i]);
    }

    private long step(int i, IndexedFacts facts) {
        int slot = steps.slots[i];
        long number = facts.number(slot);
        int reached = stepFrom[i] + i; // each leaf has one worth more than cuts
        for (int cut = stepFrom[i]; cut < stepFrom[i + 1]; cut++) {
            reached += (int) ((stepCut[cut] - 1 - number) >>> 63);
        }
        return facts.mask(slot) & stepWorth[reached];
    }

    private long table(int i, IndexedFacts facts) {
        int slot = tables.slots[i];
        return facts.mask(slot) & tableWorth[tableFrom[i] + (int) facts.number(slot)];
    }

    private long countdown(int i, IndexedFacts facts) {
        int slot = countdowns.slots[i];
        long loss = Math.min(Math.min(facts.number(slot), countdownMost[i]) * countdownEach[i], countdownLoss[i]);
        return facts.mask(slot) & (countdownFull[i] - loss);
    }
}
