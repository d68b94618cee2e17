package io.wenming.examples.benchmarks.workload;

import java.util.BitSet;
import java.util.SplittableRandom;

/** Makes the facts of one subject from a seed: three in a hundred are missing, edges are hit, vetoes are rare. */
final class SubjectMaker implements Item.Shapes<Integer> {
    private static final int PERCENT = 100;
    private static final int MISSING_IN_100 = 3;
    private static final int BAN_IN_1000 = 5;

    private final Workload workload;
    private final SplittableRandom random;

    SubjectMaker(Workload workload, long seed) {
        this.workload = workload;
        this.random = new SplittableRandom(seed);
    }

    Subject make() {
        long[] numbers = new long[workload.slots()];
        BitSet missing = new BitSet(numbers.length);
        for (Section section : workload.sections()) {
            for (Item item : section.items()) {
                numbers[item.slot()] = item.as(this);
            }
        }
        for (Extra extra : workload.extras()) {
            numbers[extra.slot()] = random.nextInt(0, 5);
        }
        for (Ban ban : workload.bans()) {
            numbers[ban.slot()] = random.nextInt(1000) < BAN_IN_1000 ? 1 : 0;
        }
        for (int slot = 0; slot < numbers.length; slot++) {
            if (random.nextInt(PERCENT) < MISSING_IN_100) {
                missing.set(slot);
                numbers[slot] = 0;
            }
        }
        return new Subject(numbers, missing);
    }

    @Override
    public Integer flag(Item.Flag item) {
        return random.nextInt(PERCENT) < 80 ? 1 : 0;
    }

    @Override
    public Integer ratio(Item.Ratio item) {
        return random.nextInt(4000, 10_501);
    }

    @Override
    public Integer banded(Item.Banded item) {
        return random.nextInt(PERCENT) < 20
                ? item.steps().get(random.nextInt(item.steps().size())).edge()
                : random.nextInt(4000, 10_001);
    }

    @Override
    public Integer charged(Item.Charged item) {
        return random.nextBoolean() ? 0 : random.nextInt(item.points() / item.price() + 3);
    }

    @Override
    public Integer graded(Item.Graded item) {
        return 1 + random.nextInt(Grade.values().length);
    }
}
