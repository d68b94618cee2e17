package io.wenming.scoring;

import java.math.BigInteger;

/** A rational number of the oracle, so that the library is not checked by its own arithmetic. */
record Q(BigInteger n, BigInteger d) implements Comparable<Q> {
    static final Q ZERO = of("0");
    static final Q HUNDRED = of("100");

    Q {
        BigInteger by = n.gcd(d).multiply(BigInteger.valueOf(d.signum()));
        n = n.divide(by);
        d = d.divide(by);
    }

    /** A decimal, read digit by digit. */
    static Q of(String decimal) {
        int point = decimal.indexOf('.');
        return point < 0
                ? new Q(new BigInteger(decimal), BigInteger.ONE)
                : new Q(
                        new BigInteger(decimal.substring(0, point) + decimal.substring(point + 1)),
                        BigInteger.TEN.pow(decimal.length() - point - 1));
    }

    static Q of(long whole) {
        return new Q(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Q plus(Q other) {
        return new Q(n.multiply(other.d).add(other.n.multiply(d)), d.multiply(other.d));
    }

    Q minus(Q other) {
        return plus(new Q(other.n.negate(), other.d));
    }

    Q times(Q other) {
        return new Q(n.multiply(other.n), d.multiply(other.d));
    }

    Q over(Q other) {
        return new Q(n.multiply(other.d), d.multiply(other.n));
    }

    Q min(Q other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Q max(Q other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** To so many places: {@code HALF_UP}, {@code HALF_EVEN} or {@code DOWN}, as in scoring rules, 1. */
    Q rounded(int places, String mode) {
        BigInteger unit = BigInteger.TEN.pow(places);
        BigInteger[] parts = n.abs().multiply(unit).divideAndRemainder(d);
        int half = parts[1].shiftLeft(1).compareTo(d);
        boolean away = switch (mode) {
            case "HALF_UP" -> half >= 0;
            case "HALF_EVEN" -> half > 0 || (half == 0 && parts[0].testBit(0));
            default -> false;
        };
        BigInteger digits = away ? parts[0].add(BigInteger.ONE) : parts[0];
        return new Q(n.signum() < 0 ? digits.negate() : digits, unit);
    }

    @Override
    public int compareTo(Q other) {
        return n.multiply(other.d).compareTo(other.n.multiply(d));
    }
}
