package io.wenming.honor;

import com.google.common.collect.ImmutableMap;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The test of a year (年度测评): a mark, or the marks of its parts.
 *
 * <p>Source: honor rules, section 5 (score).
 */
@DomainStyle
@Value.Immutable
public abstract class YearTest implements Serializable {
    private static final long serialVersionUID = 1L;

    YearTest() {}

    /** The year that it counts for, 1 to 9999. */
    public abstract int year();

    /** The day of the test; negative lists are read on it. */
    public abstract LocalDate takenOn();

    /** The mark, if it was given as a whole. */
    public abstract Optional<Decimal> mark();

    /** The marks of the parts by name, if it was not; an absent part counts 0. */
    public abstract ImmutableMap<String, Decimal> parts();

    /** 扣分 what was deducted beside the negative list, 0 or more. */
    @Value.Default
    public Decimal penalty() {
        return Decimal.ZERO;
    }

    @Value.Check
    void check() {
        Texts.check("parts", parts().keySet());
        Refusal.unless(Periods.isYear(year()), "test of %s: the year is out of range; give 1 to 9999", year());
        Refusal.unless(
                mark().isEmpty() || parts().isEmpty(),
                "test of %s: mark and parts are both given; give one of them",
                year());
        Refusal.unless(penalty().signum() >= 0, "test of %s: penalty %s is below 0; give 0 or more", year(), penalty());
    }

    /** A test with a whole mark. */
    public static YearTest of(int year, LocalDate takenOn, Decimal mark) {
        return builder().year(year).takenOn(takenOn).mark(mark).build();
    }

    /** Starts a test. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a test; missing parts are refused by name. */
    public static final class Builder extends ImmutableYearTest.Builder {
        Builder() {}
    }
}
