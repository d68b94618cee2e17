package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How many places there are (名额核定方式), before replacement and cap. What it depends on are decimals among facts.
 *
 * <p>Source: honor rules, section 5 (quota).
 */
public sealed interface QuotaSize extends Serializable {
    /** 上届命名数 how many were named in the last round. */
    FactKey<Decimal> LAST_ROUND = FactKey.decimal("last_round");

    /** 到期数 how many titles expire. */
    FactKey<Decimal> EXPIRING = FactKey.decimal("expiring");

    /** The inputs that it cannot do without. */
    ImmutableSet<FactKey<Decimal>> inputs();

    /**
     * The number of places.
     *
     * @param facts the inputs; none that is needed is missing
     * @param rounding how a share is rounded
     */
    Fraction places(Facts facts, RoundingMode rounding);

    /** How a share is rounded unless a quota says so. */
    default QuotaRounding usualRounding() {
        return QuotaRounding.FLOOR;
    }

    /** Whether there is no limit. */
    default boolean isUnlimited() {
        return false;
    }

    private static Fraction rounded(Fraction exact, RoundingMode rounding) {
        return Fraction.of(exact.rounded(0, rounding).toBigIntegerExact(), BigInteger.ONE);
    }

    private static Fraction value(Facts facts, FactKey<Decimal> input) {
        return facts.value(input).orElse(Decimal.ZERO).toFraction();
    }

    /**
     * 固定名额 a number; {@link Quota#fixed}.
     *
     * @param number 0 or more
     */
    record Fixed(int number) implements QuotaSize {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 0
         */
        public Fixed {
            Refusal.unless(number >= 0, "quota: %s places are below 0; give 0 or more", number);
        }

        @Override
        public ImmutableSet<FactKey<Decimal>> inputs() {
            return ImmutableSet.of();
        }

        @Override
        public Fraction places(Facts facts, RoundingMode rounding) {
            return Fraction.of(number);
        }
    }

    /**
     * 比例名额 a share of a number among the facts: of those named last round, or of those that expire.
     *
     * @param of the number
     * @param percent the share in percent, 0 or more
     */
    record Share(FactKey<Decimal> of, Rate percent) implements QuotaSize {
        private static final long serialVersionUID = 1L;

        /** Refuses nulls and shares below 0. */
        public Share {
            requireNonNull(of, "of");
            checkShare(percent);
        }

        @Override
        public ImmutableSet<FactKey<Decimal>> inputs() {
            return ImmutableSet.of(of);
        }

        @Override
        public Fraction places(Facts facts, RoundingMode rounding) {
            return rounded(value(facts, of).times(percent.toFraction()), rounding);
        }
    }

    /**
     * 末位退出名额 those that expire, less a share that has to leave, which is rounded up unless a quota says otherwise.
     *
     * @param percent the share in percent, 0 or more
     */
    record LeastExit(Rate percent) implements QuotaSize {
        private static final long serialVersionUID = 1L;

        /** Refuses nulls and shares below 0. */
        public LeastExit {
            checkShare(percent);
        }

        @Override
        public ImmutableSet<FactKey<Decimal>> inputs() {
            return ImmutableSet.of(EXPIRING);
        }

        @Override
        public Fraction places(Facts facts, RoundingMode rounding) {
            Fraction expiring = value(facts, EXPIRING);
            return expiring.minus(rounded(expiring.times(percent.toFraction()), rounding));
        }

        @Override
        public QuotaRounding usualRounding() {
            return QuotaRounding.CEIL;
        }
    }

    /**
     * 按单位数核定 a base, and so much for each of some numbers among the facts, where a missing one counts 0.
     *
     * @param base the base
     * @param each how much for each, by the name of the number
     */
    record ByUnits(Decimal base, ImmutableSortedMap<String, Decimal> each) implements QuotaSize {
        private static final long serialVersionUID = 1L;

        /** Refuses nulls. */
        public ByUnits {
            requireNonNull(base, "base");
            each = ImmutableSortedMap.copyOf(each); // whatever order it came with need not be serializable
            Texts.check("each", each.keySet());
        }

        /** So much for each, by the name of the number. */
        public static ByUnits of(Decimal base, Map<String, Decimal> each) {
            return new ByUnits(base, ImmutableSortedMap.copyOf(ImmutableMap.copyOf(each)));
        }

        @Override
        public ImmutableSet<FactKey<Decimal>> inputs() {
            return ImmutableSet.of();
        }

        @Override
        public Fraction places(Facts facts, RoundingMode rounding) {
            Fraction exact = each.entrySet().stream()
                    .map(unit -> value(facts, FactKey.decimal(unit.getKey()))
                            .times(unit.getValue().toFraction()))
                    .reduce(base.toFraction(), Fraction::plus);
            return rounded(exact, rounding);
        }
    }

    /** 不限名额 no limit. */
    record Unlimited() implements QuotaSize {
        private static final long serialVersionUID = 1L;

        @Override
        public ImmutableSet<FactKey<Decimal>> inputs() {
            return ImmutableSet.of();
        }

        @Override
        public Fraction places(Facts facts, RoundingMode rounding) {
            return Fraction.ZERO;
        }

        @Override
        public boolean isUnlimited() {
            return true;
        }
    }

    private static void checkShare(Rate percent) {
        Refusal.unless(
                percent.percent().signum() >= 0, "quota: %s percent are below 0; give 0 or more", percent.percent());
    }
}
