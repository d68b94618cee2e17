package io.wenming.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Fraction;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A campaign (专项行动), such as 垃圾分类 refuse sorting: who leads it, what is done, from when until when.
 *
 * <p>Source: framework, part 4.
 */
@DomainStyle
@Value.Immutable
public abstract class Campaign implements Serializable {
    private static final long serialVersionUID = 1L;

    Campaign() {}

    /** The code, not blank. */
    public abstract String code();

    /** The official name. */
    public abstract Label label();

    /** Id of the unit or working group that leads it (牵头单位). */
    public abstract String lead();

    /** First day. */
    public abstract LocalDate startsOn();

    /** Last day, inclusive; open if absent. */
    public abstract Optional<LocalDate> endsOn();

    /** What is done, with its progress; ids are unique. */
    public abstract ImmutableList<CampaignAction> actions();

    /** Where it was decided. */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Texts.check("code", code());
        Texts.check("lead", lead());
        endsOn().ifPresent(day -> Refusal.unless(
                !day.isBefore(startsOn()),
                "campaign '%s': endsOn %s is before startsOn %s; give the same day or a later one",
                code(),
                day,
                startsOn()));
        Refusal.unless(
                actions().stream()
                                .map(CampaignAction::id)
                                .collect(ImmutableSet.toImmutableSet())
                                .size()
                        == actions().size(),
                "campaign '%s': two actions have one id; give each its own",
                code());
    }

    /** Whether a day lies between its first and its last, both inclusive. */
    public boolean isUnderWayOn(LocalDate day) {
        return !day.isBefore(startsOn())
                && endsOn().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The mean progress of the actions as a share of 1; none without actions. */
    public Optional<Fraction> progress() {
        return actions().stream()
                .map(action -> action.progress().toFraction())
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(Fraction.of(actions().size())));
    }

    /** Starts a campaign. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a campaign; missing parts are refused by name. */
    public static final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
