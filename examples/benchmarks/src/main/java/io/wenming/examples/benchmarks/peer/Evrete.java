package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.MapForm;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.openjdk.jmh.infra.Blackhole;

/** Evrete: a rule in Java for each indicator, one fact that holds everything, one session that is cleared after each subject. */
public final class Evrete implements Contender {
    private static final String CASE = "$case";

    private final ImmutableList<Map<String, Object>> rows;
    private final long extraCap;
    private final StatefulSession session;

    /** Compiles the rules and turns facts into maps. */
    public Evrete(Workload workload, ImmutableList<Subject> subjects) {
        this.rows = MapForm.of(workload, subjects);
        this.extraCap = Clauses.extraCap(workload);
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Clause clause : Clauses.of(workload)) {
            rules.newRule(clause.id())
                    .forEach(CASE, Case.class)
                    .where((ValuesPredicate) values -> clause.when().test(values.get(0, Case.class)), CASE)
                    .execute(context -> clause.then().accept(context.get(CASE)));
        }
        this.session = rules.build().newStatefulSession();
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
        session.insert(about);
        session.fire();
        session.clear();
        return about.total();
    }
}
