package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.workload.Ban;
import io.wenming.examples.benchmarks.workload.Extra;
import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/**
 * CEL: one expression for the total, checked and planned once. CEL has no decimals, so that amounts are whole numbers of small
 * units. Each fact is a variable whose type is known when the expression is compiled; what is missing is null.
 */
public final class Cel implements Contender {
    private final ImmutableList<Map<String, Object>> rows;
    private final CelRuntime.Program program;

    /** Compiles the expression and turns facts into maps. */
    public Cel(Workload workload, ImmutableList<Subject> subjects) {
        this.rows =
                subjects.stream().map(subject -> variables(workload, subject)).collect(ImmutableList.toImmutableList());
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.INT);
        workload.items().forEach(item -> compiler.addVar(item.id(), NullableType.create(type(item))));
        workload.extras().forEach(extra -> compiler.addVar(extra.id(), NullableType.create(SimpleType.INT)));
        workload.bans().forEach(ban -> compiler.addVar(ban.id(), NullableType.create(SimpleType.BOOL)));
        try {
            this.program = CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(
                            compiler.build().compile(CelText.of(workload)).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void score(int from, int until, Blackhole hole) {
        for (int i = from; i < until; i++) {
            hole.consume(evaluate(i));
        }
    }

    @Override
    public long total(int subject) {
        return (Long) evaluate(subject);
    }

    private Object evaluate(int subject) {
        try {
            return program.eval(rows.get(subject));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CelType type(Item item) {
        return item instanceof Item.Flag
                ? SimpleType.BOOL
                : item instanceof Item.Graded ? SimpleType.STRING : SimpleType.INT;
    }

    private static Map<String, Object> variables(Workload workload, Subject subject) {
        Map<String, Object> facts = new HashMap<>();
        workload.items().forEach(item -> facts.put(item.id(), value(item, subject)));
        for (Extra extra : workload.extras()) {
            facts.put(
                    extra.id(), subject.isMissing(extra.slot()) ? NullValue.NULL_VALUE : subject.number(extra.slot()));
        }
        for (Ban ban : workload.bans()) {
            facts.put(ban.id(), subject.isMissing(ban.slot()) ? NullValue.NULL_VALUE : subject.number(ban.slot()) != 0);
        }
        return facts;
    }

    private static Object value(Item item, Subject subject) {
        long number = subject.number(item.slot());
        if (subject.isMissing(item.slot())) {
            return NullValue.NULL_VALUE;
        }
        if (item instanceof Item.Flag) {
            return number != 0;
        }
        return item instanceof Item.Graded ? Grade.of(number).word() : (Object) number;
    }
}
