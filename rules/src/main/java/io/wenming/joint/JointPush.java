package io.wenming.joint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.OwedBy;
import io.wenming.campaign.Campaign;
import io.wenming.document.DocumentKind;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import io.wenming.scoring.Standard;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Several campaigns pushed as one (一体推进): what they ask for is asked once (减负). Duties are the same where their rules have
 * one id; inputs where their keys are equal.
 *
 * <pre>{@code
 * JointPush push = JointPush.builder().id("2026").label(Label.of("一体推进")).addPlans(refuse, conduct).build();
 * push.duties().stream().filter(SharedDuty::isShared);    // asked by several, listed once
 * push.inputs(List.of(city, unit));                       // what indicators want that the campaigns serve
 * push.cadence();                                         // one cadence to supervise by
 * }</pre>
 *
 * <p>Source: framework, part 4.
 */
@DomainStyle
@Value.Immutable
public abstract class JointPush implements Serializable {
    /** Joint pushes as documents. */
    public static final DocumentKind<JointPush> DOCUMENT = JointForm.document();

    private static final long serialVersionUID = 1L;

    JointPush() {}

    /** The id, not blank. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The plans, at least one; each campaign once. */
    public abstract ImmutableList<CampaignPlan> plans();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Refusal.unless(!plans().isEmpty(), "push '%s': it has no plan; give at least one", id());
        Refusal.unless(
                plans().stream().map(CampaignPlan::code).distinct().count() == plans().size(),
                "push '%s': a campaign stands twice; give each once",
                id());
    }

    /** The campaigns, for a {@link io.wenming.cadence.DutyRoster}. */
    public ImmutableList<Campaign> campaigns() {
        return plans().stream().map(CampaignPlan::campaign).collect(toImmutableList());
    }

    /** The duties, each once, in the order in which the plans first bring them; of a clash the first rule. */
    public ImmutableList<SharedDuty> duties() {
        Map<String, CadenceRule> first = new LinkedHashMap<>();
        SetMultimap<String, String> campaigns = LinkedHashMultimap.create();
        for (CampaignPlan plan : plans()) {
            for (CadenceRule rule : plan.rules()) {
                first.putIfAbsent(rule.id(), rule);
                campaigns.put(rule.id(), plan.code());
            }
        }
        return first.values().stream()
                .map(rule -> new SharedDuty(rule, ImmutableList.copyOf(campaigns.get(rule.id()))))
                .collect(toImmutableList());
    }

    /** Ids of duties that campaigns describe differently, which nobody can meet as one; each once. */
    public ImmutableSet<String> clashes() {
        ImmutableListMultimap<String, CadenceRule> rules = plans().stream()
                .flatMap(plan -> plan.rules().stream())
                .collect(ImmutableListMultimap.toImmutableListMultimap(CadenceRule::id, rule -> rule));
        return rules.keySet().stream()
                .filter(id -> rules.get(id).stream().distinct().count() > 1)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * One cadence with every duty once, owed by all those by whom the plans have it owed; by the units of the question where
     * one of the plans does not say.
     *
     * @throws IllegalArgumentException if there are {@link #clashes}
     */
    public Cadence cadence() {
        Refusal.unless(
                clashes().isEmpty(),
                "push '%s': campaigns describe %s differently; agree on one rule for each",
                id(),
                clashes());
        return Cadence.builder()
                .id(id())
                .label(label())
                .version("1")
                .rules(duties().stream().map(this::joint).toList())
                .build();
    }

    private CadenceRule joint(SharedDuty duty) {
        ImmutableList<Optional<OwedBy>> owners = plans().stream()
                .filter(plan -> duty.campaigns().contains(plan.code()))
                .map(plan -> plan.owedBy(duty.rule()))
                .distinct()
                .collect(toImmutableList());
        return CadenceRule.builder()
                .from(duty.rule())
                .owedBy(owners.stream()
                        .reduce((a, b) -> a.flatMap(one -> b.map(one::or)))
                        .orElseThrow())
                .build();
    }

    /** The inputs that the indicators want which the campaigns serve, each once, as {@link io.wenming.scoring.Requirements} lists them. */
    public ImmutableList<SharedInput> inputs(Iterable<Standard> standards) {
        return ServedInputs.of(plans(), standards);
    }

    /** The indicators that plans name and no given standard has. */
    public ImmutableSet<Served> unknown(Iterable<Standard> standards) {
        return ServedInputs.unknown(plans(), standards);
    }

    /** Starts a joint push. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a joint push; missing parts are refused by name. */
    public static final class Builder extends ImmutableJointPush.Builder {
        Builder() {}
    }
}
