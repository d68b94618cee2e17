package io.wenming.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;

/**
 * An indicator of the workload (测评指标), in one of five shapes. Points and prices are tenths of a point, edges and observed
 * values hundredths, rates hundredths of a percent.
 */
public sealed interface Item {
    /** The id, unique in the workload; also the name of its fact. */
    String id();

    /** Where its fact stands among the numbers of a subject. */
    int slot();

    /** What it offers, in tenths of a point. */
    int points();

    /** What a contender makes of it. */
    <T> T as(Shapes<T> shapes);

    /** 符合得分: all points if the flag is set. */
    record Flag(String id, int slot, int points) implements Item {
        @Override
        public <T> T as(Shapes<T> shapes) {
            return shapes.flag(this);
        }
    }

    /** 按比例得分: the points times a rate, held within 0 and 100 percent. */
    record Ratio(String id, int slot, int points) implements Item {
        @Override
        public <T> T as(Shapes<T> shapes) {
            return shapes.ratio(this);
        }
    }

    /** 分档: the points of the first of four bands that holds, from the highest down, otherwise none. */
    record Banded(String id, int slot, int points, ImmutableList<Step> steps) implements Item {
        @Override
        public <T> T as(Shapes<T> shapes) {
            return shapes.banded(this);
        }
    }

    /** 按次扣分: the points less a price for each incident, not below 0. */
    record Charged(String id, int slot, int points, int price) implements Item {
        @Override
        public <T> T as(Shapes<T> shapes) {
            return shapes.charged(this);
        }
    }

    /** 评定等次: the points times the coefficient of a {@link Grade}. */
    record Graded(String id, int slot, int points) implements Item {
        @Override
        public <T> T as(Shapes<T> shapes) {
            return shapes.graded(this);
        }
    }

    /**
     * A band from an edge upwards.
     *
     * @param edge in hundredths
     * @param closed whether the edge itself is inside
     * @param points in tenths of a point
     */
    record Step(int edge, boolean closed, int points) {
        /** The least observed value inside, in hundredths. */
        public int least() {
            return closed ? edge : edge + 1;
        }
    }

    /**
     * One answer for each shape.
     *
     * @param <T> what is answered
     */
    interface Shapes<T> {
        /** For a flag. */
        T flag(Flag item);

        /** For a rate times points. */
        T ratio(Ratio item);

        /** For four bands. */
        T banded(Banded item);

        /** For full marks less a price for each incident. */
        T charged(Charged item);

        /** For a grade. */
        T graded(Graded item);
    }
}
