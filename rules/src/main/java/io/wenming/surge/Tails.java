package io.wenming.surge;

import com.google.common.math.BigIntegerMath;
import io.wenming.number.Fraction;
import java.math.BigInteger;

/**
 * Exact tails of two distributions. Each term comes from the one before by one multiplication and one division that
 * leaves no rest, so that a tail costs as many steps as it has terms.
 */
final class Tails {
    private Tails() {}

    /** P(X ≥ x) of n pieces of which each falls into the window with probability e, 0 to 1; 0⁰ is 1. */
    static Fraction binomial(int n, int x, Fraction e) {
        BigInteger in = e.numerator();
        BigInteger out = e.denominator().subtract(in);
        if (out.signum() == 0) {
            return Fraction.ONE;
        }
        BigInteger whole = e.denominator().pow(n);
        // the shorter end is summed; above, from x to n; below, from n - x + 1 misses to n
        return x > n / 2
                ? Fraction.of(upper(n, x, in, out), whole)
                : Fraction.of(whole.subtract(upper(n, n - x + 1, out, in)), whole);
    }

    /** The sum over i = x..n of C(n,i) hit^i miss^(n-i), for misses above 0; 0 if there is no such i. */
    private static BigInteger upper(int n, int x, BigInteger hit, BigInteger miss) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger term =
                x > n ? sum : BigIntegerMath.binomial(n, x).multiply(hit.pow(x)).multiply(miss.pow(n - x));
        for (int i = x; i <= n; i++) {
            sum = sum.add(term);
            term = term.multiply(hit.multiply(BigInteger.valueOf(n - i)))
                    .divide(miss.multiply(BigInteger.valueOf(i + 1L)));
        }
        return sum;
    }

    /** P(Y ≥ y) of a active days among N working days, of which the window has k; y of them lie in it, so that it is possible. */
    static Fraction hypergeometric(int workdays, int window, int active, int y) {
        int before = workdays - window;
        BigInteger sum = BigInteger.ZERO;
        int most = Math.min(window, active);
        BigInteger term = BigIntegerMath.binomial(window, y).multiply(BigIntegerMath.binomial(before, active - y));
        for (int i = y; i <= most; i++) {
            sum = sum.add(term);
            term = term.multiply(BigInteger.valueOf((long) (window - i) * (active - i)))
                    .divide(BigInteger.valueOf((i + 1L) * (before - active + i + 1L)));
        }
        return Fraction.of(sum, BigIntegerMath.binomial(workdays, active));
    }
}
