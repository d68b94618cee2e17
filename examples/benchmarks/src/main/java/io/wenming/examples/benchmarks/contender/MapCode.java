package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Ban;
import io.wenming.examples.benchmarks.workload.Extra;
import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/** Hand-written over a {@link Map} from names to facts, arithmetic in {@code long}, one loop for each shape. */
public final class MapCode implements Contender {
    private static final long FULL_RATE = 10_000;
    private static final long HUNDREDTH = 100_000;
    private static final Grade[] GRADES = Grade.values();

    private final ImmutableList<Map<String, Object>> rows;
    private final long[] totals;
    private final Flag[] flags;
    private final Ratio[] ratios;
    private final Banded[] bands;
    private final Charged[] charges;
    private final Graded[] grades;
    private final Extra[] extras;
    private final long extraCap;
    private final String[] bans;

    private record Flag(String id, long points) {}

    private record Ratio(String id, long points) {}

    private record Banded(String id, Step first, Step second, Step third, Step fourth) {}

    private record Step(long least, long points) {}

    private record Charged(String id, long points, long price) {}

    private record Graded(String id, long points) {}

    /** Turns facts into maps. */
    public MapCode(Workload workload, ImmutableList<Subject> subjects) {
        this.rows = MapForm.of(workload, subjects);
        this.totals = new long[rows.size()];
        FlatForm form = new FlatForm(workload);
        this.flags = form.of(Item.Flag.class).stream()
                .map(item -> new Flag(item.id(), form.weight(item) * item.points() * 10_000))
                .toArray(Flag[]::new);
        this.ratios = form.of(Item.Ratio.class).stream()
                .map(item -> new Ratio(item.id(), form.weight(item) * item.points()))
                .toArray(Ratio[]::new);
        this.bands = form.of(Item.Banded.class).stream()
                .map(item -> banded(item, form.weight(item)))
                .toArray(Banded[]::new);
        this.charges = form.of(Item.Charged.class).stream()
                .map(item -> new Charged(
                        item.id(),
                        form.weight(item) * item.points() * 10_000,
                        form.weight(item) * item.price() * 10_000))
                .toArray(Charged[]::new);
        this.grades = form.of(Item.Graded.class).stream()
                .map(item -> new Graded(item.id(), form.weight(item) * item.points() * 1_000))
                .toArray(Graded[]::new);
        this.extras = workload.extras().toArray(Extra[]::new);
        this.extraCap = workload.extraCap() * 1_000_000L;
        this.bans = workload.bans().stream().map(Ban::id).toArray(String[]::new);
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            totals[i] = total(rows.get(i));
        }
        hole.consume(totals);
    }

    @Override
    public long total(int subject) {
        return total(rows.get(subject));
    }

    private long total(Map<String, Object> facts) {
        for (String ban : bans) {
            if (facts.get(ban) instanceof Boolean hit && hit) {
                return 0;
            }
        }
        long sum = simple(facts) + bands(facts) + charges(facts) + grades(facts) + extras(facts);
        return (sum + HUNDREDTH / 2) / HUNDREDTH;
    }

    private long simple(Map<String, Object> facts) {
        long sum = 0;
        for (Flag item : flags) {
            if (facts.get(item.id()) instanceof Boolean met && met) {
                sum += item.points();
            }
        }
        for (Ratio item : ratios) {
            if (facts.get(item.id()) instanceof BigDecimal rate) {
                sum += item.points() * Math.max(0, Math.min(hundredths(rate), FULL_RATE));
            }
        }
        return sum;
    }

    private long bands(Map<String, Object> facts) {
        long sum = 0;
        for (Banded item : bands) {
            if (facts.get(item.id()) instanceof BigDecimal value) {
                long hundredths = hundredths(value);
                sum += hundredths >= item.first().least()
                        ? item.first().points()
                        : hundredths >= item.second().least()
                                ? item.second().points()
                                : hundredths >= item.third().least()
                                        ? item.third().points()
                                        : hundredths >= item.fourth().least()
                                                ? item.fourth().points()
                                                : 0;
            }
        }
        return sum;
    }

    private long charges(Map<String, Object> facts) {
        long sum = 0;
        for (Charged item : charges) {
            if (facts.get(item.id()) instanceof Integer times) {
                sum += Math.max(0, item.points() - item.price() * times);
            }
        }
        return sum;
    }

    private long grades(Map<String, Object> facts) {
        long sum = 0;
        for (Graded item : grades) {
            if (facts.get(item.id()) instanceof String word) {
                sum += item.points() * coefficient(word);
            }
        }
        return sum;
    }

    private long extras(Map<String, Object> facts) {
        long sum = 0;
        for (Extra extra : extras) {
            if (facts.get(extra.id()) instanceof Integer times) {
                sum += extra.price() * 1_000_000L * times;
            }
        }
        return Math.min(sum, extraCap);
    }

    private static long coefficient(String word) {
        for (Grade grade : GRADES) {
            if (grade.word().equals(word)) {
                return grade.tenths();
            }
        }
        return 0;
    }

    /** Most values have two places, and the moved one does not leave this method. */
    private static long hundredths(BigDecimal value) {
        return value.movePointRight(2).longValueExact();
    }

    private static Banded banded(Item.Banded item, long weight) {
        return new Banded(
                item.id(), step(item, 0, weight), step(item, 1, weight), step(item, 2, weight), step(item, 3, weight));
    }

    private static Step step(Item.Banded item, int rank, long weight) {
        Item.Step step = item.steps().get(rank);
        return new Step(step.least(), weight * step.points() * 10_000);
    }
}
