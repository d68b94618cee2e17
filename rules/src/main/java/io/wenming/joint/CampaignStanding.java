package io.wenming.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.wenming.cadence.Evidence;
import io.wenming.campaign.CampaignAction;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How a campaign stands on a day (专项行动进度): every action with the evidence behind its progress. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class CampaignStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    CampaignStanding() {}

    static CampaignStanding of(CampaignPlan plan, Iterable<Evidence> evidence, LocalDate asOf) {
        ImmutableList<Evidence> known = Streams.stream(evidence)
                .filter(piece ->
                        !piece.recordedOn().isAfter(asOf) && plan.campaign().isUnderWayOn(piece.occurredOn()))
                .collect(toImmutableList());
        return ImmutableCampaignStanding.of(
                plan,
                asOf,
                plan.campaign().actions().stream()
                        .map(action -> standing(plan, action, known))
                        .collect(toImmutableList()));
    }

    private static ActionStanding standing(CampaignPlan plan, CampaignAction action, ImmutableList<Evidence> known) {
        ImmutableSet<String> kinds = plan.evidenceKinds().getOrDefault(action.id(), ImmutableSet.of());
        return new ActionStanding(
                action,
                known.stream().filter(piece -> kinds.contains(piece.kind())).collect(toImmutableList()));
    }

    /** The plan. */
    @Value.Parameter
    public abstract CampaignPlan plan();

    /** The end of this day is when it stands so. */
    @Value.Parameter
    public abstract LocalDate asOf();

    /** Every action, in the order of the campaign. */
    @Value.Parameter
    public abstract ImmutableList<ActionStanding> actions();

    /** The mean progress of the actions as a share of 1; none without actions. */
    public Optional<Fraction> progress() {
        return plan().campaign().progress();
    }

    /** 无佐证 the actions with progress and no evidence behind it. */
    public ImmutableList<ActionStanding> unproven() {
        return actions().stream().filter(ActionStanding::isUnproven).collect(toImmutableList());
    }

    /** 超期 the actions that are not finished after their last day. */
    public ImmutableList<ActionStanding> overdue() {
        return actions().stream().filter(action -> action.isOverdue(asOf())).collect(toImmutableList());
    }

    /** Progress, what is overdue and what is unproven in a line; whole percent are not rounded up. */
    public Label describe() {
        Label name = plan().campaign().label();
        return Label.of(
                Stream.of(name.zh() + "：进度" + percent(), count("超期", overdue()), count("无佐证", unproven()))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + "，" + b)
                        .orElseThrow(),
                Stream.of(
                                name.en() + ": progress " + percent(),
                                count("overdue ", overdue()),
                                count("without evidence ", unproven()))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow());
    }

    private String percent() {
        return progress()
                .map(share -> share.times(100).rounded(0, RoundingMode.DOWN).toPlainString() + "%")
                .orElse("-");
    }

    private static String count(String word, ImmutableList<ActionStanding> actions) {
        return actions.isEmpty() ? "" : word + actions.size();
    }
}
