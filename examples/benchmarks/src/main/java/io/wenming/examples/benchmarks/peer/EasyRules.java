package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.MapForm;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.infra.Blackhole;

/** Easy Rules: a rule in Java for each indicator, one fact that holds everything. */
public final class EasyRules implements Contender {
    private static final String CASE = "case";

    private final ImmutableList<Map<String, Object>> rows;
    private final long extraCap;
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules and turns facts into maps. */
    public EasyRules(Workload workload, ImmutableList<Subject> subjects) {
        this.rows = MapForm.of(workload, subjects);
        this.extraCap = Clauses.extraCap(workload);
        for (Clause clause : Clauses.of(workload)) {
            rules.register(new RuleBuilder()
                    .name(clause.id())
                    .when(facts -> clause.when().test(facts.get(CASE)))
                    .then(facts -> clause.then().accept(facts.get(CASE)))
                    .build());
        }
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(total(i));
        }
    }

    @Override
    public long total(int subject) {
        Case about = new Case(rows.get(subject), extraCap);
        Facts facts = new Facts();
        facts.put(CASE, about);
        engine.fire(rules, facts);
        return about.total();
    }
}
