package io.wenming.examples.benchmarks.contender;

import static java.math.BigDecimal.ZERO;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Ban;
import io.wenming.examples.benchmarks.workload.Extra;
import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/** Hand-written {@link BigDecimal}: facts in arrays, null where missing. */
public final class DecimalCode implements Contender {
    private static final BigDecimal FULL_RATE = BigDecimal.valueOf(100);

    private final Workload workload;
    private final ImmutableList<Part> parts;
    private final ImmutableList<BigDecimal> prices;
    private final BigDecimal extraCap;
    private final @Nullable BigDecimal[][] rows;

    /** How one indicator is scored; the fact is not missing. */
    private interface Rule {
        BigDecimal score(BigDecimal fact);
    }

    /** A section with the rules of its indicators. */
    private record Part(BigDecimal weight, ImmutableList<Line> lines) {}

    /** An indicator with its rule. */
    private record Line(int slot, Rule rule) {}

    /** Turns facts and constants into {@link BigDecimal}s. */
    public DecimalCode(Workload workload, ImmutableList<Subject> subjects) {
        this.workload = workload;
        this.parts = workload.sections().stream().map(DecimalCode::part).collect(ImmutableList.toImmutableList());
        this.prices =
                workload.extras().stream().map(extra -> tenths(extra.price())).collect(ImmutableList.toImmutableList());
        this.extraCap = tenths(workload.extraCap());
        this.rows = subjects.stream().map(this::row).toArray(BigDecimal[][]::new);
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(score(rows[i]));
        }
    }

    @Override
    public long total(int subject) {
        return score(rows[subject]).movePointRight(2).longValueExact();
    }

    private BigDecimal score(@Nullable BigDecimal[] row) {
        for (Ban ban : workload.bans()) {
            BigDecimal hit = row[ban.slot()];
            if (hit != null && hit.signum() != 0) {
                return ZERO;
            }
        }
        BigDecimal total = ZERO;
        for (Part part : parts) {
            BigDecimal sum = ZERO;
            for (Line line : part.lines()) {
                BigDecimal fact = row[line.slot()];
                if (fact != null) {
                    sum = sum.add(line.rule().score(fact));
                }
            }
            total = total.add(part.weight().multiply(sum));
        }
        return total.add(extras(row)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal extras(@Nullable BigDecimal[] row) {
        BigDecimal sum = ZERO;
        for (int i = 0; i < prices.size(); i++) {
            BigDecimal times = row[workload.extras().get(i).slot()];
            if (times != null) {
                sum = sum.add(prices.get(i).multiply(times));
            }
        }
        return sum.min(extraCap);
    }

    private @Nullable BigDecimal[] row(Subject subject) {
        @Nullable BigDecimal[] row = new BigDecimal[subject.slots()];
        for (Item item : workload.items()) {
            boolean hundredths = item instanceof Item.Ratio || item instanceof Item.Banded;
            set(row, subject, item.slot(), hundredths ? 2 : 0);
        }
        for (Extra extra : workload.extras()) {
            set(row, subject, extra.slot(), 0);
        }
        for (Ban ban : workload.bans()) {
            set(row, subject, ban.slot(), 0);
        }
        return row;
    }

    private static void set(@Nullable BigDecimal[] row, Subject subject, int slot, int places) {
        row[slot] = subject.isMissing(slot) ? null : BigDecimal.valueOf(subject.number(slot), places);
    }

    private static Part part(Section section) {
        return new Part(
                BigDecimal.valueOf(section.weight(), 2),
                section.items().stream()
                        .map(item -> new Line(item.slot(), item.as(RULES)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static BigDecimal tenths(int number) {
        return BigDecimal.valueOf(number, 1);
    }

    private static final Item.Shapes<Rule> RULES = new Item.Shapes<>() {
        @Override
        public Rule flag(Item.Flag item) {
            BigDecimal points = tenths(item.points());
            return fact -> fact.signum() != 0 ? points : ZERO;
        }

        @Override
        public Rule ratio(Item.Ratio item) {
            BigDecimal points = tenths(item.points()).movePointLeft(2);
            return fact -> points.multiply(fact.max(ZERO).min(FULL_RATE));
        }

        @Override
        public Rule banded(Item.Banded item) {
            BigDecimal[] edges = item.steps().stream()
                    .map(step -> BigDecimal.valueOf(step.edge(), 2))
                    .toArray(BigDecimal[]::new);
            BigDecimal[] points =
                    item.steps().stream().map(step -> tenths(step.points())).toArray(BigDecimal[]::new);
            return fact -> {
                for (int i = 0; i < edges.length; i++) {
                    int sign = fact.compareTo(edges[i]);
                    if (sign > 0 || (sign == 0 && item.steps().get(i).closed())) {
                        return points[i];
                    }
                }
                return ZERO;
            };
        }

        @Override
        public Rule charged(Item.Charged item) {
            BigDecimal points = tenths(item.points());
            BigDecimal price = tenths(item.price());
            return fact -> points.subtract(price.multiply(fact)).max(ZERO);
        }

        @Override
        public Rule graded(Item.Graded item) {
            BigDecimal[] points = IntStream.rangeClosed(1, Grade.values().length)
                    .mapToObj(grade -> tenths(item.points())
                            .multiply(tenths(Grade.of(grade).tenths())))
                    .toArray(BigDecimal[]::new);
            return fact -> points[fact.intValue() - 1];
        }
    };
}
