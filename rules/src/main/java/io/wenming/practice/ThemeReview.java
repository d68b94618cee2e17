package io.wenming.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.wenming.division.Division;
import io.wenming.number.Fraction;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Whether the activities of an area follow the theme of their month (月月有主题): every activity has one {@link ThemeMark}. The
 * theme of a venue is for its own activities, one without a venue for all in its division; where both are announced,
 * either may be followed.
 *
 * <pre>{@code
 * ThemeReview review = ThemeReview.builder().records(records).area(district).range(quarter).build();
 * review.share();                            // following out of those that had a theme to follow
 * review.with(ThemeMark.OTHER_THEME);        // which activities name another theme
 * }</pre>
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract class ThemeReview implements Serializable {
    private static final long serialVersionUID = 1L;

    ThemeReview() {}

    /** The records. */
    public abstract PracticeRecords records();

    /** The area, with all divisions in it. */
    public abstract Division area();

    /** The days of the activities. */
    public abstract DateRange range();

    /** The activities with a mark, by day. */
    public ImmutableList<Activity> with(ThemeMark mark) {
        return marked().get(mark);
    }

    /** 主题契合率: following out of all that had a theme to follow, 0 to 1; none if none had. */
    public Optional<Fraction> share() {
        int following = with(ThemeMark.FOLLOWS).size();
        int all = marked().size() - with(ThemeMark.NO_THEME_OF_MONTH).size();
        return all == 0 ? Optional.empty() : Optional.of(Fraction.of(following, all));
    }

    @Value.Lazy
    ImmutableListMultimap<ThemeMark, Activity> marked() {
        ImmutableListMultimap<CalendarPeriod, MonthTheme> themes = records().themes().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(MonthTheme::month, Function.identity()));
        ImmutableListMultimap.Builder<ThemeMark, Activity> marked = ImmutableListMultimap.builder();
        for (Activity activity : records().index(Activity.class).in(area(), range())) {
            marked.put(mark(activity, themes.get(CalendarPeriod.of(PeriodUnit.MONTH, activity.on()))), activity);
        }
        return marked.build();
    }

    private static ThemeMark mark(Activity activity, ImmutableList<MonthTheme> ofMonth) {
        ImmutableList<String> themes = ofMonth.stream()
                .filter(theme -> theme.isFor(activity))
                .map(MonthTheme::theme)
                .collect(toImmutableList());
        if (themes.isEmpty()) {
            return ThemeMark.NO_THEME_OF_MONTH;
        }
        return activity.theme()
                .map(theme -> themes.contains(theme) ? ThemeMark.FOLLOWS : ThemeMark.OTHER_THEME)
                .orElse(ThemeMark.NAMES_NONE);
    }

    /** Starts a question. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question; missing parts are refused by name. */
    public static final class Builder extends ImmutableThemeReview.Builder {
        Builder() {}
    }
}
