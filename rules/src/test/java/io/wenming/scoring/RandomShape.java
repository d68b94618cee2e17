package io.wenming.scoring;

import com.google.common.collect.ImmutableMap;
import io.wenming.fact.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shape with an observation, drawn so that gaps, steps, counts, caps and values fall on their bounds. */
final class RandomShape {
    private static final List<String> STEPS = List.of("0.5", "1", "5", "10", "15", "24.995", "33.333333");
    private static final List<String> POSTED = List.of("-2", "-0.5", "0", "0.01", "2", "33.333333");

    private final Draw draw;

    RandomShape(Draw draw) {
        this.draw = draw;
    }

    Shape shape() {
        return draw.isFlat() ? flat() : any();
    }

    /** One that a flat plan holds: flags, scores, grades, and rates, numbers and counts. */
    private Shape flat() {
        return switch (draw.below(6)) {
            case 0 -> new Shape.Ok(draw.chance(2));
            case 1 -> new Shape.Assessed(draw.chance(4) ? "-3" : draw.pick(Draw.AMOUNTS));
            case 2 -> {
                Map<String, String> prices = draw.prices();
                yield new Shape.Graded(prices, draw.chance(2), draw.pick(List.copyOf(prices.keySet())));
            }
            case 3, 4 -> new Shape.RatioOf(number());
            default ->
                new Shape.Banded(
                        number(), draw.many(1, 3, this::step), draw.chance(2), draw.pick(Draw.AMOUNTS), draw.chance(2));
        };
    }

    private Gauge number() {
        return switch (draw.below(4)) {
            case 0 -> new Gauge.OfRate(draw.pick(Draw.LINES));
            case 1 -> new Gauge.OfNumber(draw.chance(6) ? "-3" : draw.pick(Draw.LINES));
            case 2 ->
                new Gauge.OfAmount(
                        draw.chance(4) ? "-3" : draw.pick(Draw.AMOUNTS),
                        draw.pick(Draw.AMOUNTS.subList(1, Draw.AMOUNTS.size())));
            default -> new Gauge.OfCount(draw.pick(List.of(0L, 1L, 2L, 60L, 85L)), draw.chance(2));
        };
    }

    private Shape any() {
        return switch (draw.below(15)) {
            case 0 -> new Shape.Ok(draw.chance(2));
            case 1 -> samples();
            case 2 -> marks();
            case 3 -> new Shape.Assessed(draw.chance(4) ? "-3" : draw.pick(Draw.AMOUNTS));
            case 4 -> new Shape.Graded(draw.prices(), draw.chance(2), draw.pick(Draw.KINDS));
            case 5, 6 ->
                new Shape.Banded(
                        gauge(2), draw.many(1, 3, this::step), draw.chance(2), draw.pick(Draw.AMOUNTS), draw.chance(2));
            case 7, 8 -> new Shape.RatioOf(gauge(2));
            case 9 -> deducted();
            case 10 -> bySeverity();
            case 11 ->
                new Taken.ByMean(
                        draw.many(1, 3, this::step),
                        draw.pick(Draw.AMOUNTS),
                        draw.many(3, () -> draw.pick(Draw.LINES)));
            case 12 -> new Taken.Stepped(draw.many(1, 3, this::part));
            case 13 -> new Taken.Posted(draw.kinds(this::entry), draw.incidents());
            default ->
                draw.chance(2)
                        ? new Shape.Awarded(
                                draw.prices(),
                                draw.pick(List.of(Counting.values())),
                                draw.optional(Draw.AMOUNTS),
                                draw.incidents())
                        : new Shape.Signed(
                                draw.pick(Draw.LINES),
                                1 + draw.below(10),
                                draw.pick(Draw.LINES),
                                draw.chance(2) ? Optional.of(1L + draw.below(12)) : Optional.empty());
        };
    }

    private Shape samples() {
        int size = 1 + draw.below(5);
        int passed = draw.below(size + 1);
        int failed = draw.chance(8) ? draw.below(7) : size - passed;
        return new Shape.Samples(size, 1 + draw.below(size), passed, failed, draw.chance(8) ? 1 : 0);
    }

    private Shape marks() {
        int lines = 1 + draw.below(6);
        return new Shape.Marks(lines, draw.chance(2), seen(lines));
    }

    private List<Mark> seen(int lines) {
        int marks = draw.chance(8) ? draw.below(8) : lines;
        return draw.many(marks, marks, () -> draw.pick(List.of(Mark.values())));
    }

    private Shape deducted() {
        return new Taken.Deducted(
                draw.kinds(() -> new Taken.Price(
                        draw.chance(2)
                                ? List.of(draw.pick(Draw.AMOUNTS))
                                : draw.many(2, 4, () -> draw.pick(Draw.AMOUNTS)),
                        draw.optional(Draw.AMOUNTS))),
                "event",
                draw.pick(List.of("1", "2", "0", "0.5")),
                draw.optional(Draw.AMOUNTS),
                draw.incidents());
    }

    /** Levels are kinds; the one state that incidents carry has a cost or not. */
    private Shape bySeverity() {
        return new Taken.BySeverity(
                draw.kinds(() -> draw.chance(4)
                        ? Map.of("found", draw.pick(Draw.AMOUNTS))
                        : ImmutableMap.of(
                                "found", draw.pick(Draw.AMOUNTS), NegativeList.UNREPORTED, draw.pick(Draw.AMOUNTS))),
                draw.optional(Draw.AMOUNTS),
                draw.incidents());
    }

    /** The target is often the value itself or a step away from it. */
    private Taken.Part part() {
        return new Taken.Part(
                gauge(2),
                draw.pick(Draw.LINES),
                draw.pick(STEPS),
                draw.pick(Draw.AMOUNTS),
                draw.pick(List.of(PartialStep.values())));
    }

    private Taken.Entry entry() {
        return new Taken.Entry(
                draw.pick(POSTED),
                draw.pick(List.of("0", "0.5", "1", "0.333333")),
                draw.chance(4) ? Optional.empty() : Optional.of(draw.below(4)));
    }

    /** A measure; two compared only down to a depth. */
    private Gauge gauge(int depth) {
        return switch (draw.below(depth > 1 ? 10 : 8)) {
            case 0 -> new Gauge.OfRate(draw.pick(Draw.LINES));
            case 1, 2 -> new Gauge.OfNumber(draw.chance(6) ? "-3" : draw.pick(Draw.LINES));
            case 3 ->
                new Gauge.OfAmount(
                        draw.chance(4) ? "-3" : draw.pick(Draw.AMOUNTS),
                        draw.pick(Draw.AMOUNTS.subList(1, Draw.AMOUNTS.size())));
            case 4 -> {
                int due = draw.below(4);
                yield new Gauge.OfCounts(
                        draw.below(6),
                        due,
                        draw.chance(2) ? Optional.of((long) draw.below(due + 1)) : Optional.empty(),
                        nothingDue());
            }
            case 5 -> new Gauge.OfCount(draw.pick(List.of(0L, 1L, 2L, 60L, 85L)), draw.chance(2));
            case 6 -> {
                int lines = 1 + draw.below(4);
                yield draw.chance(2)
                        ? new Gauge.OfPassed(lines, seen(lines))
                        : new Gauge.OfMet(draw.many(lines, lines, () -> draw.chance(2)));
            }
            case 7 -> new Gauge.OfMean(draw.many(3, () -> draw.pick(Draw.LINES)));
            default -> two(gauge(depth - 1), gauge(depth - 1), depth);
        };
    }

    /** Two of one unit. */
    private Gauge two(Gauge one, Gauge other, int depth) {
        return one.isShare().isEmpty()
                        || other.isShare().isEmpty()
                        || one.isShare().equals(other.isShare())
                ? new Gauge.OfTwo(draw.pick(List.of(Gauge.How.values())), one, other, nothingDue())
                : two(one, gauge(depth - 1), depth);
    }

    private NothingDue nothingDue() {
        return draw.pick(List.of(NothingDue.values()));
    }

    /** A band that leaves room for a value. */
    private Shape.Step step() {
        int low = draw.below(Draw.LINES.size());
        int high = low + draw.below(Draw.LINES.size() - low);
        boolean one = low == high;
        return new Shape.Step(
                one || draw.chance(2) ? Draw.LINES.get(low) : "",
                one || draw.chance(2),
                one || draw.chance(2) ? Draw.LINES.get(high) : "",
                one || draw.chance(2),
                !draw.isFlat() && draw.chance(3),
                draw.chance(3),
                draw.pick(Draw.AMOUNTS));
    }
}
