package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three measures. */
final class Measures {
    private Measures() {}

    static Variants<Measure> kinds() {
        return Variants.<Measure>none()
                .with("rate", OfRate.class, fields -> {
                    var key = fields.required("input", Keys.RATE, OfRate::key);
                    return in -> new OfRate(in.get(key));
                })
                .with("counts", OfCounts.class, fields -> {
                    var done = fields.required("done", Keys.COUNT, OfCounts::done);
                    var due = fields.required("due", Keys.COUNT, OfCounts::due);
                    var deferred = fields.optional("deferred", Keys.COUNT, OfCounts::deferred);
                    var nothingDue = fields.required("nothingDue", Keys.NOTHING_DUE, OfCounts::nothingDue);
                    return in -> new OfCounts(
                            in.get(done), in.get(due), in.get(deferred).orElse(null), in.get(nothingDue));
                })
                .with("amount", OfAmount.class, fields -> {
                    var key = fields.required("input", Keys.DECIMAL, OfAmount::key);
                    var target = fields.required("target", Codecs.DECIMAL, OfAmount::target);
                    return in -> new OfAmount(in.get(key), in.get(target));
                });
    }

    record OfRate(FactKey<Rate> key) implements Measure {
        private static final long serialVersionUID = 1L;

        OfRate {
            requireNonNull(key, "key");
        }

        @Override
        public Optional<Fraction> share(Facts facts) {
            return facts.value(key).map(Rate::toFraction);
        }

        @Override
        public Prospect prospect(Facts facts, Domains domains) {
            return Prospect.of(Span.over(domains.numbers(key, facts).orElseThrow()).times(Fraction.of(1, 100)));
        }

        @Override
        public ImmutableSortedSet<Decimal> edges(FactKey<?> input, Facts facts) {
            return ImmutableSortedSet.of(Decimal.ZERO, Decimal.of(100));
        }

        @Override
        public NothingDue nothingDue() {
            return NothingDue.FULL; // never asked: a rate is always there
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of(Input.required(key));
        }

        @Override
        public Label describe() {
            return Label.of("按百分率", "the rate");
        }
    }

    record OfCounts(
            FactKey<Long> done, FactKey<Long> due, @Nullable FactKey<Long> later, NothingDue nothingDue)
            implements Measure {
        private static final long serialVersionUID = 1L;
        private static final BigInteger LARGEST =
                BigInteger.TEN.pow(Decimal.MAX_INTEGER_DIGITS).subtract(BigInteger.ONE);

        OfCounts {
            requireNonNull(done, "done");
            requireNonNull(due, "due");
            requireNonNull(nothingDue, "nothingDue");
        }

        /** The number of deferred ones, if it is read. */
        Optional<FactKey<Long>> deferred() {
            return Optional.ofNullable(later);
        }

        @Override
        public Optional<Fraction> share(Facts facts) {
            long left = facts.value(due).orElseThrow()
                    - deferred().flatMap(facts::value).orElse(0L);
            return left <= 0
                    ? Optional.empty()
                    : Optional.of(Fraction.of(facts.value(done).orElseThrow(), left));
        }

        @Override
        public Prospect prospect(Facts facts, Domains domains) {
            return CountsProspect.of(this, facts, domains);
        }

        @Override
        public ImmutableSortedSet<Decimal> edges(FactKey<?> input, Facts facts) {
            Optional<BigInteger> doneOnes = whole(done, facts);
            Optional<BigInteger> dueOnes = whole(due, facts);
            BigInteger later = deferred().flatMap(key -> whole(key, facts)).orElse(BigInteger.ZERO);
            Stream<Optional<BigInteger>> edges;
            if (input.equals(done)) {
                edges = Stream.of(Optional.of(BigInteger.ZERO), dueOnes.map(all -> all.subtract(later)));
            } else if (input.equals(due)) {
                edges = Stream.of(Optional.of(later), doneOnes.map(later::add));
            } else {
                edges = Stream.of(dueOnes, dueOnes.flatMap(all -> doneOnes.map(all::subtract)));
            }
            return edges.flatMap(Optional::stream)
                    .filter(edge -> edge.abs().compareTo(LARGEST) <= 0)
                    .map(edge -> Decimal.of(edge.longValueExact()))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Decimal::compareTo));
        }

        private static Optional<BigInteger> whole(FactKey<Long> key, Facts facts) {
            return facts.value(key).map(BigInteger::valueOf);
        }

        @Override
        public ImmutableList<Input> inputs() {
            ImmutableList.Builder<Input> inputs = ImmutableList.builder();
            inputs.add(Input.required(done), Input.required(due));
            deferred().map(Input::optional).ifPresent(inputs::add);
            return inputs.build();
        }

        @Override
        public Label describe() {
            return Label.of("按办结比例", "the share of what was due");
        }
    }

    record OfAmount(FactKey<Decimal> key, Decimal target) implements Measure {
        private static final long serialVersionUID = 1L;

        OfAmount {
            requireNonNull(key, "key");
            if (requireNonNull(target, "target").signum() <= 0) {
                throw new IllegalArgumentException(
                        "target: %s is not above 0; give an amount above 0".formatted(target));
            }
        }

        @Override
        public Optional<Fraction> share(Facts facts) {
            return facts.value(key).map(amount -> amount.toFraction().dividedBy(target.toFraction()));
        }

        @Override
        public Prospect prospect(Facts facts, Domains domains) {
            return Prospect.of(Span.over(domains.numbers(key, facts).orElseThrow())
                    .times(Fraction.ONE.dividedBy(target.toFraction())));
        }

        @Override
        public ImmutableSortedSet<Decimal> edges(FactKey<?> input, Facts facts) {
            return ImmutableSortedSet.of(Decimal.ZERO, target);
        }

        @Override
        public NothingDue nothingDue() {
            return NothingDue.FULL; // never asked: the target is above 0
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of(Input.required(key));
        }

        @Override
        public Label describe() {
            return Label.of("按目标 %s 的比例".formatted(target), "the share of a target of %s".formatted(target));
        }
    }
}
