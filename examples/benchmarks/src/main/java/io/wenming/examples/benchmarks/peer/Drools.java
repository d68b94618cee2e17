package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.MapForm;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.infra.Blackhole;

/** Drools: a rule in DRL for each indicator, compiled to Java, one fact that holds everything, a stateless session. */
public final class Drools implements Contender {
    private final ImmutableList<Map<String, Object>> rows;
    private final long extraCap;
    private final StatelessKieSession session;

    /** Compiles the rules and turns facts into maps. */
    public Drools(Workload workload, ImmutableList<Subject> subjects) {
        this.rows = MapForm.of(workload, subjects);
        this.extraCap = Clauses.extraCap(workload);
        this.session = new KieHelper()
                .addContent(DroolsText.of(workload), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newStatelessKieSession();
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
        session.execute(about);
        return about.total();
    }
}
