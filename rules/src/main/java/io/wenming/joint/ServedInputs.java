package io.wenming.joint;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Streams;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.InputReader;
import io.wenming.scoring.Requirement;
import io.wenming.scoring.Requirements;
import io.wenming.scoring.Standard;
import java.util.stream.Stream;

/** The inputs behind the indicators that campaigns serve. */
final class ServedInputs {
    private ServedInputs() {}

    static ImmutableList<SharedInput> of(ImmutableList<CampaignPlan> plans, Iterable<Standard> standards) {
        ImmutableSetMultimap.Builder<Served, String> campaigns = ImmutableSetMultimap.builder();
        for (CampaignPlan plan : plans) {
            plan.indicators().stream()
                    .flatMap(served -> below(served, standards))
                    .forEach(leaf -> campaigns.put(leaf, plan.code()));
        }
        ImmutableSetMultimap<Served, String> byLeaf = campaigns.build();
        ImmutableList<String> order = plans.stream().map(CampaignPlan::code).collect(ImmutableList.toImmutableList());
        return Requirements.of(standards).inputs().stream()
                .map(input -> new SharedInput(input, campaigns(input, byLeaf, order)))
                .filter(input -> !input.campaigns().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableSet<Served> unknown(ImmutableList<CampaignPlan> plans, Iterable<Standard> standards) {
        return plans.stream()
                .flatMap(plan -> plan.indicators().stream())
                .filter(served -> below(served, standards).findFirst().isEmpty())
                .collect(toImmutableSet());
    }

    private static ImmutableList<String> campaigns(
            Requirement input, ImmutableSetMultimap<Served, String> byLeaf, ImmutableList<String> order) {
        ImmutableSet<String> found = input.readers().stream()
                .filter(reader -> reader.kind() == InputReader.Kind.INDICATOR)
                .flatMap(reader -> byLeaf.get(new Served(reader.standard(), reader.node())).stream())
                .collect(toImmutableSet());
        return order.stream().filter(found::contains).collect(ImmutableList.toImmutableList());
    }

    /** The indicator and all below it, where a standard has it. */
    private static Stream<Served> below(Served served, Iterable<Standard> standards) {
        return Streams.stream(standards)
                .filter(standard -> standard.id().equals(served.standard()))
                .flatMap(standard -> standard.total().all())
                .filter(indicator -> indicator.id().equals(served.indicator()))
                .flatMap(Indicator::all)
                .map(indicator -> new Served(served.standard(), indicator.id()));
    }
}
