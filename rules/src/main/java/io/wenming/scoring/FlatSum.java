package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.IndexedFacts;

/** What some leaves and stages of a plan give together (合计). */
interface FlatSum {
    /** Nothing. */
    FlatSum NONE = new None();

    /** The sum, in units of the plan; or {@link FlatPlan#OPEN}. */
    long sum(IndexedFacts facts);

    /** Adds the amount of each leaf at its place, where nothing or what is missing stands; false where a leaf needs the tree. */
    boolean fill(IndexedFacts facts, long[] amounts);

    /** The sum of all. */
    static FlatSum of(ImmutableList<FlatSum> all) {
        return switch (all.size()) {
            case 0 -> NONE;
            case 1 -> all.get(0);
            case 2, 3, 4 -> new Both(all.get(0), of(all.subList(1, all.size())));
            default -> new Many(all);
        };
    }

    /** No leaf. */
    record None() implements FlatSum {
        @Override
        public long sum(IndexedFacts facts) {
            return 0;
        }

        @Override
        public boolean fill(IndexedFacts facts, long[] amounts) {
            return true;
        }
    }

    /** Two; a kernel sees through them. */
    record Both(FlatSum one, FlatSum other) implements FlatSum {
        @Override
        public long sum(IndexedFacts facts) {
            long first = one.sum(facts);
            long second = other.sum(facts);
            return first == FlatPlan.OPEN || second == FlatPlan.OPEN ? FlatPlan.OPEN : first + second;
        }

        @Override
        public boolean fill(IndexedFacts facts, long[] amounts) {
            return one.fill(facts, amounts) && other.fill(facts, amounts);
        }
    }

    /** Any number of them. */
    record Many(ImmutableList<FlatSum> all) implements FlatSum {
        @Override
        public long sum(IndexedFacts facts) {
            long sum = 0;
            for (int i = 0; i < all.size(); i++) {
                long part = all.get(i).sum(facts);
                if (part == FlatPlan.OPEN) {
                    return FlatPlan.OPEN;
                }
                sum += part;
            }
            return sum;
        }

        @Override
        public boolean fill(IndexedFacts facts, long[] amounts) {
            for (FlatSum part : all) {
                if (!part.fill(facts, amounts)) {
                    return false;
                }
            }
            return true;
        }
    }
}
