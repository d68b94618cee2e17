package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.workload.Ban;
import io.wenming.examples.benchmarks.workload.Extra;
import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts of a subject as an integrator holds them in a map: {@link Boolean} for flags and vetoes, {@link BigDecimal} for
 * rates and values, {@link Integer} for how often, the word of a grade; no entry where they are missing.
 */
public final class MapForm {
    private MapForm() {}

    /** The facts of subjects. */
    public static ImmutableList<Map<String, Object>> of(Workload workload, ImmutableList<Subject> subjects) {
        return subjects.stream().map(subject -> of(workload, subject)).collect(ImmutableList.toImmutableList());
    }

    /** The facts of a subject. */
    public static Map<String, Object> of(Workload workload, Subject subject) {
        Map<String, Object> facts = new HashMap<>();
        for (Item item : workload.items()) {
            if (!subject.isMissing(item.slot())) {
                facts.put(item.id(), item.as(new Values(subject)));
            }
        }
        for (Extra extra : workload.extras()) {
            if (!subject.isMissing(extra.slot())) {
                facts.put(extra.id(), (int) subject.number(extra.slot()));
            }
        }
        for (Ban ban : workload.bans()) {
            if (!subject.isMissing(ban.slot())) {
                facts.put(ban.id(), subject.number(ban.slot()) != 0);
            }
        }
        return facts;
    }

    /** The value of a fact. */
    private record Values(Subject subject) implements Item.Shapes<Object> {
        @Override
        public Object flag(Item.Flag item) {
            return subject.number(item.slot()) != 0;
        }

        @Override
        public Object ratio(Item.Ratio item) {
            return BigDecimal.valueOf(subject.number(item.slot()), 2);
        }

        @Override
        public Object banded(Item.Banded item) {
            return BigDecimal.valueOf(subject.number(item.slot()), 2);
        }

        @Override
        public Object charged(Item.Charged item) {
            return (int) subject.number(item.slot());
        }

        @Override
        public Object graded(Item.Graded item) {
            return Grade.of(subject.number(item.slot())).word();
        }
    }
}
