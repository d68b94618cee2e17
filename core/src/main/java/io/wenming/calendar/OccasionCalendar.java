package io.wenming.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.period.Occasion;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A calendar of occasions (节令表), as a value: festivals (节庆) or farming seasons (农闲) with their days, and the years of which
 * they are all known. Like a {@link WorkingCalendar} it says nothing of a year that is not published, and is not guessed at.
 *
 * <pre>{@code
 * OccasionCalendar festivals = OccasionCalendar.builder()
 *         .id("festivals").label(Label.of("我们的节日", "our festivals")).version("2026").addPublishedYear(2026)
 *         .addOccasion(Occasion.of("dragon_boat", Label.of("端午", "Dragon Boat"), LocalDate.of(2026, 6, 19)))
 *         .build();
 * }</pre>
 *
 * <p>Source: framework, part 5 (节庆, 农闲).
 */
@DomainStyle
@Value.Immutable
public abstract class OccasionCalendar implements Serializable {
    private static final long serialVersionUID = 1L;

    OccasionCalendar() {}

    /** The id, such as {@code festivals}; not blank. */
    public abstract String id();

    /** The name. */
    public abstract Label label();

    /** The version of the data; not blank. */
    public abstract String version();

    /** The years of which all occasions are known that have a day in them. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Integer> publishedYears();

    /** The occasions in the order of their days; no two have a day in common, and each has one in a published year. */
    public abstract ImmutableList<Occasion> occasions();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("version", version());
        for (int next = 0; next < occasions().size(); next++) {
            Occasion occasion = occasions().get(next);
            Refusal.unless(
                    years(occasion.range()).anyMatch(publishedYears()::contains),
                    "occasions '%s': %s lies in years that are not published; publish one of them or leave it out",
                    id(),
                    occasion);
            Refusal.unless(
                    next == 0
                            || !occasion.range()
                                    .from()
                                    .isBefore(occasions().get(next - 1).range().until()),
                    "occasions '%s': %s begins before %s has ended; give them in order, without a day in common",
                    id(),
                    occasion,
                    occasions().get(Math.max(0, next - 1)));
        }
    }

    /**
     * The occasions that have a day in a range, in order.
     *
     * @throws UnknownCalendarYearException if a year of the range is not published, with the first such year
     */
    public ImmutableList<Occasion> in(DateRange range) {
        years(range)
                .filter(year -> !publishedYears().contains(year))
                .findFirst()
                .ifPresent(year -> {
                    throw UnknownCalendarYearException.ofOccasions(id(), publishedYears(), year);
                });
        return occasions().stream()
                .filter(occasion -> occasion.range().intersects(range))
                .collect(ImmutableList.toImmutableList());
    }

    private static IntStream years(DateRange range) {
        return IntStream.rangeClosed(range.from().getYear(), range.last().getYear());
    }

    /** Id, version and published years. */
    @Override
    public final String toString() {
        return "%s %s %s".formatted(id(), version(), publishedYears());
    }

    /** Starts a calendar. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar; missing parts are refused by name. */
    public static final class Builder extends ImmutableOccasionCalendar.Builder {
        Builder() {}
    }
}
