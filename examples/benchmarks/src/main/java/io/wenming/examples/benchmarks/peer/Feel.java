package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.MapForm;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.openjdk.jmh.infra.Blackhole;

/** FEEL: one expression for the total, parsed once; numbers are decimals. What is missing is null. */
public final class Feel implements Contender {
    private final ImmutableList<Map<String, Object>> rows;
    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final ParsedExpression expression;

    /** Parses the expression and turns facts into maps. */
    public Feel(Workload workload, ImmutableList<Subject> subjects) {
        this.rows =
                subjects.stream().map(subject -> withNulls(workload, subject)).collect(ImmutableList.toImmutableList());
        ParseResult parsed = engine.parseExpression(FeelText.of(workload));
        if (parsed.isFailure()) {
            throw new IllegalStateException(parsed.failure().message());
        }
        this.expression = parsed.parsedExpression();
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(engine.evaluate(expression, rows.get(i)));
        }
    }

    @Override
    public long total(int subject) {
        EvaluationResult result = engine.evaluate(expression, rows.get(subject));
        if (result.isFailure()) {
            throw new IllegalStateException(result.failure().message());
        }
        return new BigDecimal(result.result().toString()).movePointRight(2).longValueExact();
    }

    private static Map<String, Object> withNulls(Workload workload, Subject subject) {
        Map<String, Object> facts = new HashMap<>();
        workload.items().forEach(item -> facts.put(item.id(), null));
        workload.extras().forEach(extra -> facts.put(extra.id(), null));
        workload.bans().forEach(ban -> facts.put(ban.id(), null));
        facts.putAll(MapForm.of(workload, subject));
        return facts;
    }
}
