package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How titles are reviewed (复查): the time for putting right, the length of a deferral, and what follows when they run out.
 *
 * <p>Source: honor rules, sections 2 and 3 (review).
 */
@DomainStyle
@Value.Immutable
public abstract class Review implements Serializable {
    private static final long serialVersionUID = 1L;

    Review() {}

    /** Time for putting right after a warning that names no deadline; none: no deadline. */
    public abstract Optional<Period> rectify();

    /** Length of a deferral; none: without an end. */
    public abstract Optional<Period> defer();

    /** What the passed deadline of a warning brings; by default the warning stays. */
    @Value.Default
    public DeadlineOutcome onDeadline() {
        return DeadlineOutcome.STAY;
    }

    /** What the end of a deferral brings; by default the deferral stays. */
    @Value.Default
    public DeferralOutcome onDeferralEnd() {
        return DeferralOutcome.STAY;
    }

    /** When holders report on themselves. */
    public abstract ImmutableList<SelfReportWindow> selfReports();

    @Value.Check
    void check() {
        rectify().ifPresent(period -> Periods.check(Label.of("复查整改期限", "review: rectify"), period));
        defer().ifPresent(period -> Periods.check(Label.of("复查延期时长", "review: defer"), period));
    }

    /** Starts a review rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a review rule. */
    public static final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
