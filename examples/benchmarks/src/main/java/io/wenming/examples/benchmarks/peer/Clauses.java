package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Workload;

/**
 * The workload as rules in Java: one for each indicator, bonus and veto. Bands and grades are told apart in the consequence,
 * which costs less than a rule for each of them.
 */
final class Clauses {
    private Clauses() {}

    static ImmutableList<Clause> of(Workload workload) {
        ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
        for (Section section : workload.sections()) {
            for (Item item : section.items()) {
                clauses.add(item.as(new Shapes(section.weight())));
            }
        }
        workload.extras()
                .forEach(extra -> clauses.add(new Clause(
                        extra.id(),
                        facts -> facts.has(extra.id()),
                        facts -> facts.addExtra(extra.price() * 1_000_000L * facts.times(extra.id())))));
        workload.bans().forEach(ban -> clauses.add(new Clause(ban.id(), facts -> facts.isSet(ban.id()), Case::veto)));
        return clauses.build();
    }

    static long extraCap(Workload workload) {
        return workload.extraCap() * 1_000_000L;
    }

    /** The rule of an indicator in a section of some weight. */
    private record Shapes(long weight) implements Item.Shapes<Clause> {
        @Override
        public Clause flag(Item.Flag item) {
            long points = weight * item.points() * 10_000;
            return new Clause(item.id(), facts -> facts.isSet(item.id()), facts -> facts.add(points));
        }

        @Override
        public Clause ratio(Item.Ratio item) {
            long points = weight * item.points();
            return new Clause(
                    item.id(), facts -> facts.has(item.id()), facts -> facts.add(points * facts.rate(item.id())));
        }

        @Override
        public Clause banded(Item.Banded item) {
            return new Clause(
                    item.id(),
                    facts -> facts.has(item.id()),
                    facts -> facts.add(band(item, facts.hundredths(item.id()))));
        }

        private long band(Item.Banded item, long value) {
            for (Item.Step step : item.steps()) {
                if (value >= step.least()) {
                    return weight * step.points() * 10_000;
                }
            }
            return 0;
        }

        @Override
        public Clause charged(Item.Charged item) {
            long points = weight * item.points() * 10_000;
            long price = weight * item.price() * 10_000;
            return new Clause(
                    item.id(),
                    facts -> facts.has(item.id()),
                    facts -> facts.add(Math.max(0, points - price * facts.times(item.id()))));
        }

        @Override
        public Clause graded(Item.Graded item) {
            long points = weight * item.points() * 1_000;
            return new Clause(
                    item.id(),
                    facts -> facts.has(item.id()),
                    facts -> facts.add(points * facts.coefficient(item.id())));
        }
    }
}
