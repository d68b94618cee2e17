package io.wenming.finding;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One value in a finding (结论要素): an exact number, a day, a term in both languages, or a text of the caller's such as an
 * id. It is kept exact; a number without a finite decimal form is only printed rounded, and marked so.
 */
public sealed interface Detail extends Serializable {
    /** The most places that a number without a finite decimal form is printed with. */
    int PRINTED_PLACES = 6;

    /** An exact number. */
    static Detail of(Fraction number) {
        return new Amount(number);
    }

    /** A whole number. */
    static Detail of(long number) {
        return new Amount(Fraction.of(number));
    }

    /** A day. */
    static Detail of(LocalDate day) {
        return new Day(day);
    }

    /** A term in both languages. */
    static Detail of(Label term) {
        return new Term(term);
    }

    /** A text of the caller's, such as an id or a name from a document. */
    static Detail of(String text) {
        return new Text(text);
    }

    /** The value as a person reads it. */
    String in(Language language);

    /**
     * An exact number.
     *
     * @param value the number
     */
    record Amount(Fraction value) implements Detail {
        private static final long serialVersionUID = 1L;

        /** Refuses null. */
        public Amount {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            BigDecimal rounded = value.rounded(PRINTED_PLACES, RoundingMode.HALF_UP);
            String shown =
                    rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
            boolean exact = Fraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(PRINTED_PLACES))
                    .equals(value);
            return exact ? shown : "≈" + shown;
        }
    }

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Detail {
        private static final long serialVersionUID = 1L;

        /** Refuses null. */
        public Day {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value.toString();
        }
    }

    /**
     * A term in both languages.
     *
     * @param value the term
     */
    record Term(Label value) implements Detail {
        private static final long serialVersionUID = 1L;

        /** Refuses null. */
        public Term {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value.in(language);
        }
    }

    /**
     * A text of the caller's.
     *
     * @param value the text
     */
    record Text(String value) implements Detail {
        private static final long serialVersionUID = 1L;

        /** Refuses null. */
        public Text {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value;
        }
    }
}
