package io.wenming.honor;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Rate;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a title pays (奖励): for some years from the year after the naming on, to those that hold it on 31 December, or did not
 * lose it for a fault during that year. Of the titles of a type only the one of the highest tier pays.
 *
 * <p>Source: honor rules, section 7 (reward).
 */
@DomainStyle
@Value.Immutable
public abstract class Reward implements Serializable {
    private static final long serialVersionUID = 1L;

    Reward() {}

    /** For how many years, 1 to 200. */
    public abstract int years();

    /** What it pays, in percent of what the place has fixed, 0 or more. */
    public abstract Rate percent();

    /** Whether the year of the naming is the first paid one, instead of the year after it. */
    @Value.Default
    public boolean fromNamingYear() {
        return false;
    }

    @Value.Check
    void check() {
        Periods.checkYears(Label.of("奖励", "reward"), years());
        Refusal.unless(percent().percent().signum() >= 0, "reward: percent %s is below 0; give 0 or more", percent());
    }

    /** So many percent for some years, from the year after the naming on. */
    public static Reward of(Rate percent, int years) {
        return builder().percent(percent).years(years).build();
    }

    /** What a subject is paid for a year for its titles of a type; none if no title pays. */
    static Optional<RewardDue> due(HonorHistory history, String subject, CreationType type, int year) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        Comparator<Tier> lowToHigh = history.scheme().tiers().lowToHigh();
        return history.titles(subject).stream()
                .filter(title -> title.type().equals(type))
                .map(title -> history.status(subject, title, lastDay))
                .flatMap(status -> history.scheme().rule(status.title(), lastDay).stream()
                        .flatMap(rule -> rule.reward().stream())
                        .filter(reward -> reward.pays(status, year))
                        .map(reward -> new RewardDue(year, status, reward.percent())))
                .max(Comparator.comparing(due -> due.status().title().tier(), lowToHigh));
    }

    private boolean pays(TitleStatus status, int year) {
        return status.namedOn()
                .map(day -> day.getYear() + (fromNamingYear() ? 0 : 1))
                .filter(first -> first <= year && year < first + years())
                .filter(first -> status.state().isUsable() || endedWithoutFault(status, year))
                .isPresent();
    }

    private static boolean endedWithoutFault(TitleStatus status, int year) {
        return switch (status.state()) {
            case EXPIRED, TERMINATED, SUCCEEDED, CONVERTED ->
                status.since()
                        .filter(day -> day.getYear() == year && day.getDayOfYear() > 1)
                        .isPresent();
            default -> false;
        };
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; missing parts are refused by name. */
    public static final class Builder extends ImmutableReward.Builder {
        Builder() {}
    }
}
