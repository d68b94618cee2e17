package io.wenming.honor;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public notice on its days (公示期). Where the working days of a year that it reaches are not published, its end is not
 * known, and it runs.
 *
 * <p>Source: honor rules, section 5 (notice).
 */
@DomainStyle
@Value.Immutable
public abstract class NoticePeriod implements Serializable {
    private static final long serialVersionUID = 1L;

    NoticePeriod() {}

    /** The day of publication. */
    public abstract LocalDate publishedOn();

    /** The last day, inclusive. */
    public abstract Optional<LocalDate> lastDay();

    /** The first day on which the title may be named. */
    public abstract Optional<LocalDate> nameableOn();

    /** The year whose working days its end needs and that is not published; then it has no last day. */
    public abstract Optional<Integer> unknownYear();

    /** Whether the title may be named on a day. */
    public boolean allowsNaming(LocalDate day) {
        return nameableOn().filter(first -> !day.isBefore(first)).isPresent();
    }

    /** Whether the notice had its full length by a day: the last day is that day or before it. */
    public boolean isComplete(LocalDate day) {
        return lastDay().filter(last -> !day.isBefore(last)).isPresent();
    }

    static NoticePeriod of(LocalDate publishedOn, LocalDate lastDay, LocalDate nameableOn) {
        return ImmutableNoticePeriod.builder()
                .publishedOn(publishedOn)
                .lastDay(lastDay)
                .nameableOn(nameableOn)
                .build();
    }

    static NoticePeriod running(LocalDate publishedOn, int unknownYear) {
        return ImmutableNoticePeriod.builder()
                .publishedOn(publishedOn)
                .unknownYear(unknownYear)
                .build();
    }
}
