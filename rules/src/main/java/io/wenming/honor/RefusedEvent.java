package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Finding;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A refused event (不予受理): it changed nothing, for one reason, and says how the title stood and what would have been
 * accepted instead.
 *
 * <p>Source: honor rules, section 3.
 */
@DomainStyle
@Value.Immutable
public abstract class RefusedEvent implements Serializable {
    private static final long serialVersionUID = 1L;

    RefusedEvent() {}

    /** The event as corrected. */
    public abstract HonorEvent event();

    /** The first reason that holds. */
    public abstract RefusalReason reason();

    /** The actions that would have been accepted for this title then; empty for other than title events. */
    public abstract ImmutableSet<HonorAction> allowed();

    /** How the title stood before the event; none for other than title events. */
    public abstract Optional<TitleStatus> status();

    /** The rule of the title on the day of the event; none if none applied, and for other than title events. */
    public abstract Optional<AppliedRule> rule();

    /** The naming body under that rule. */
    public abstract Optional<String> namingBody();

    /** How many may be recommended under that rule. */
    public abstract Optional<Integer> recommendQuota();

    /** What was refused and why, with the days and numbers behind it; its part says how the title stood. */
    public Finding finding() {
        return RefusalFinding.of(this);
    }

    static RefusedEvent of(HonorEvent event, RefusalReason reason) {
        return ImmutableRefusedEvent.builder().event(event).reason(reason).build();
    }

    static ImmutableRefusedEvent.Builder builder() {
        return ImmutableRefusedEvent.builder();
    }
}
