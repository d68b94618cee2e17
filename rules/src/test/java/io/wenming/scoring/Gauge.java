package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Mark;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A measure with one observation: as the library takes both, and the number that comes out by scoring rules, 4.7. */
interface Gauge {
    Measure measure(String id);

    void observe(Facts.Builder facts, String id);

    /** The number; none where nothing is due. */
    Optional<Q> value();

    /** Whether it is in percent, or counts things; none where either may be meant. */
    default Optional<Boolean> isShare() {
        return Optional.of(true);
    }

    /** Whether the facts fit. */
    default boolean readable() {
        return true;
    }

    /** What nothing due means. */
    default NothingDue nothingDue() {
        return NothingDue.NOT_APPLICABLE;
    }

    record OfRate(String percent) implements Gauge {
        @Override
        public Measure measure(String id) {
            return Measure.rate(FactKey.rate(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.rate(id), Rate.percent(percent));
        }

        @Override
        public Optional<Q> value() {
            return Optional.of(Q.of(percent));
        }
    }

    record OfNumber(String number) implements Gauge {
        @Override
        public Optional<Boolean> isShare() {
            return Optional.empty();
        }

        @Override
        public Measure measure(String id) {
            return Measure.decimal(FactKey.decimal(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.decimal(id), Decimal.parse(number));
        }

        @Override
        public Optional<Q> value() {
            return Optional.of(Q.of(number));
        }
    }

    record OfAmount(String amount, String target) implements Gauge {
        @Override
        public Measure measure(String id) {
            return Measure.amount(FactKey.decimal(id), Decimal.parse(target));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.decimal(id), Decimal.parse(amount));
        }

        @Override
        public Optional<Q> value() {
            return Optional.of(Q.of(amount).over(Q.of(target)).times(Q.HUNDRED));
        }
    }

    record OfCount(long count, boolean rank) implements Gauge {
        @Override
        public Optional<Boolean> isShare() {
            return Optional.of(false);
        }

        @Override
        public Measure measure(String id) {
            return rank ? Measure.rank(FactKey.count(id)) : Measure.count(FactKey.count(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.count(id), count);
        }

        @Override
        public Optional<Q> value() {
            return Optional.of(Q.of(count));
        }
    }

    record OfCounts(long done, long due, Optional<Long> deferred, NothingDue nothingDue) implements Gauge {
        @Override
        public Measure measure(String id) {
            return Measure.counts(
                    FactKey.count(id + ".done"),
                    FactKey.count(id + ".due"),
                    FactKey.count(id + ".deferred"),
                    nothingDue);
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.count(id + ".done"), done);
            facts.put(FactKey.count(id + ".due"), due);
            deferred.ifPresent(count -> facts.put(FactKey.count(id + ".deferred"), count));
        }

        @Override
        public Optional<Q> value() {
            long left = due - deferred.orElse(0L);
            return left == 0
                    ? Optional.empty()
                    : Optional.of(Q.of(done).over(Q.of(left)).times(Q.HUNDRED));
        }
    }

    record OfPassed(int lines, List<Mark> marks) implements Gauge {
        @Override
        public Optional<Boolean> isShare() {
            return Optional.of(false);
        }

        @Override
        public Measure measure(String id) {
            return Measure.passed(FactKey.checklist(id), lines);
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(FactKey.checklist(id), new Checklist(ImmutableList.copyOf(marks)));
        }

        @Override
        public boolean readable() {
            return marks.size() == lines;
        }

        @Override
        public Optional<Q> value() {
            boolean applies = marks.contains(Mark.PASS) || marks.contains(Mark.FAIL);
            return applies
                    ? Optional.of(Q.of(
                            marks.stream().filter(mark -> mark == Mark.PASS).count()))
                    : Optional.empty();
        }
    }

    record OfMet(List<Boolean> flags) implements Gauge {
        @Override
        public Optional<Boolean> isShare() {
            return Optional.of(false);
        }

        @Override
        public Measure measure(String id) {
            ImmutableList<FactKey<Boolean>> keys = keys(id);
            return new MetMeasure(keys);
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            ImmutableList<FactKey<Boolean>> keys = keys(id);
            for (int i = 0; i < flags.size(); i++) {
                facts.put(keys.get(i), flags.get(i));
            }
        }

        @Override
        public Optional<Q> value() {
            return Optional.of(Q.of(flags.stream().filter(flag -> flag).count()));
        }

        private ImmutableList<FactKey<Boolean>> keys(String id) {
            return IntStream.range(0, flags.size())
                    .mapToObj(i -> FactKey.flag(id + ".star" + i))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    record OfMean(List<String> readings) implements Gauge {
        @Override
        public Optional<Boolean> isShare() {
            return Optional.empty();
        }

        @Override
        public Measure measure(String id) {
            return Measure.mean(FactKey.readings(id));
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            facts.put(
                    FactKey.readings(id),
                    new Readings(readings.stream().map(Decimal::parse).collect(ImmutableList.toImmutableList())));
        }

        @Override
        public Optional<Q> value() {
            Q sum = readings.stream().map(Q::of).reduce(Q.ZERO, Q::plus);
            return readings.isEmpty() ? Optional.empty() : Optional.of(sum.over(Q.of(readings.size())));
        }
    }

    /** Two measures compared. */
    enum How {
        CHANGE,
        GROWTH,
        BEST
    }

    record OfTwo(How how, Gauge one, Gauge other, NothingDue policy) implements Gauge {
        @Override
        public Measure measure(String id) {
            Measure here = one.measure(id + ".one");
            Measure there = other.measure(id + ".other");
            return switch (how) {
                case CHANGE -> Measure.change(here, there);
                case GROWTH -> Measure.growth(here, there, policy);
                case BEST -> Measure.relativeToBest(here, there, policy);
            };
        }

        @Override
        public void observe(Facts.Builder facts, String id) {
            one.observe(facts, id + ".one");
            other.observe(facts, id + ".other");
        }

        @Override
        public boolean readable() {
            return one.readable() && other.readable();
        }

        @Override
        public NothingDue nothingDue() {
            return how == How.CHANGE ? NothingDue.NOT_APPLICABLE : policy;
        }

        @Override
        public Optional<Q> value() {
            if (one.value().isEmpty() || other.value().isEmpty()) {
                return Optional.empty();
            }
            Q here = one.value().get();
            Q there = other.value().get();
            if (how == How.CHANGE) {
                return Optional.of(here.minus(there));
            }
            if (there.compareTo(Q.ZERO) <= 0) {
                return Optional.empty();
            }
            Q part = how == How.GROWTH ? here.minus(there) : here;
            return Optional.of(part.times(Q.HUNDRED).over(there));
        }
    }
}
