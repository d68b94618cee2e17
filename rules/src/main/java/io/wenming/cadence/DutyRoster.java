package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.campaign.Campaign;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.practice.PracticeRecords;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What says who owes (责任名册): the roll of subjects with their titles and divisions by date, the campaigns with their
 * leads and the records of practice with the venues. A rule of {@link OwedBy} reads it; without such a rule it is not needed.
 */
@DomainStyle
@Value.Immutable
public abstract class DutyRoster implements Serializable {
    /** Nothing is known of titles, divisions and campaigns. */
    public static final DutyRoster EMPTY = builder().build();

    private static final long serialVersionUID = 1L;

    DutyRoster() {}

    /** The subjects with their titles and divisions. */
    public abstract Optional<HonorRoll> roll();

    /** The campaigns. */
    public abstract ImmutableList<Campaign> campaigns();

    /** The records of practice, with the venues. */
    public abstract Optional<PracticeRecords> practice();

    /** The records of practice, for a rule that asks for them. */
    PracticeRecords practiceFor(OwedBy rule) {
        Label who = rule.describe();
        return practice()
                .orElseThrow(() -> new IllegalArgumentException(
                        "roster: '%s' owe duties and there are no records of practice; give those with the venues"
                                .formatted(who.en())));
    }

    /** The roll, for a rule that asks for it. */
    HonorRoll rollFor(OwedBy rule) {
        Label who = rule.describe();
        return roll().orElseThrow(() -> new IllegalArgumentException(
                "roster: '%s' owe duties and there is no roll; give the roll of subjects".formatted(who.en())));
    }

    /** A roster with a roll and no campaigns. */
    public static DutyRoster of(HonorRoll roll) {
        return builder().roll(roll).build();
    }

    /** Starts a roster. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roster. */
    public static final class Builder extends ImmutableDutyRoster.Builder {
        Builder() {}
    }
}
