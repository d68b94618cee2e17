package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How a problem stands on a day (整改进度): the slips issued so far and what follows from the last one. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class SlipStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    SlipStanding() {}

    /** The ladder that it climbs. */
    @Value.Parameter
    public abstract Ladder ladder();

    /** The problem. */
    @Value.Parameter
    public abstract Problem problem();

    /** The end of this day is when it stands so. */
    @Value.Parameter
    public abstract LocalDate asOf();

    /** The slips issued up to that day, in order; at least one. */
    @Value.Parameter
    public abstract ImmutableList<Slip> slips();

    /** Whether it is open, rectified or closed. */
    @Value.Parameter
    public abstract ProblemState state();

    /** The day of the report that stands; absent while none does. */
    @Value.Parameter
    public abstract Optional<LocalDate> reportedOn();

    /** Whether the report that stands was checked on site. */
    @Value.Parameter
    public abstract boolean isChecked();

    /** Working days, not paused, after the last deadline up to the report that stands, else up to the day. */
    @Value.Parameter
    public abstract int overdueWorkdays();

    /** The slip in force: the last one issued. */
    public Slip current() {
        return slips().get(slips().size() - 1);
    }

    /** The rung of the last slip. */
    public Rung level() {
        return current().rung();
    }

    /** Whether the report that stands came by the last deadline; absent while none stands. */
    public Optional<Boolean> onTime() {
        return reportedOn().map(day -> !day.isAfter(current().dueOn()));
    }

    /** Whether the first deadline has been reached: only such problems count in the in-time rate. */
    public boolean isMatured() {
        return !slips().get(0).dueOn().isAfter(asOf());
    }

    /** 按期整改 whether the report that stands came by the deadline of the only slip, which has been reached. */
    public boolean isTimely() {
        return isMatured() && slips().size() == 1 && onTime().orElse(false);
    }

    /** Whether the last deadline has passed and no report stands. */
    public boolean isOverdue() {
        return reportedOn().isEmpty() && asOf().isAfter(current().dueOn());
    }

    /** Whether the report that stands cannot be accepted before it is checked on site. */
    public boolean lacksCheck() {
        return state() == ProblemState.RECTIFIED && ladder().siteCheck() && !isChecked();
    }

    /** 待办 what has to be done next, by whom and until when; absent once the problem is closed. */
    public Optional<SlipTask> next() {
        return state() == ProblemState.CLOSED ? Optional.empty() : Optional.of(SlipTask.of(this));
    }

    /** The deadline to come: that of the last slip, while no report stands and it has not passed. */
    public Optional<LocalDate> nextDueOn() {
        return reportedOn().isPresent() || isOverdue()
                ? Optional.empty()
                : Optional.of(current().dueOn());
    }
}
