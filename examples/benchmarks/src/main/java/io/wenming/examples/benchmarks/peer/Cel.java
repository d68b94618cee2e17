package io.wenming.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
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
 * CEL: one expression for the total, checked and planned once. CEL has no decimals, so that numbers are whole and small; flags,
 * numbers and grades are maps of their own, so that every type is known when the expression is compiled.
 */
public final class Cel implements Contender {
    private final ImmutableList<Map<String, Object>> rows;
    private final CelRuntime.Program program;

    /** Compiles the expression and turns facts into maps. */
    public Cel(Workload workload, ImmutableList<Subject> subjects) {
        this.rows =
                subjects.stream().map(subject -> variables(workload, subject)).collect(ImmutableList.toImmutableList());
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(dev.cel.parser.CelStandardMacro.STANDARD_MACROS)
                .addVar("flags", mapOf(SimpleType.BOOL))
                .addVar("numbers", mapOf(SimpleType.INT))
                .addVar("grades", mapOf(SimpleType.STRING))
                .setResultType(SimpleType.INT)
                .build();
        try {
            this.program = CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(compiler.compile(CelText.of(workload)).getAst());
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

    private static CelType mapOf(CelType values) {
        return MapType.create(SimpleType.STRING, values);
    }

    private static Map<String, Object> variables(Workload workload, Subject subject) {
        Map<String, Boolean> flags = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        Map<String, String> grades = new HashMap<>();
        for (Item item : workload.items()) {
            if (subject.isMissing(item.slot())) {
                continue;
            }
            long number = subject.number(item.slot());
            if (item instanceof Item.Flag) {
                flags.put(item.id(), number != 0);
            } else if (item instanceof Item.Graded) {
                grades.put(item.id(), Grade.of(number).word());
            } else {
                numbers.put(item.id(), number);
            }
        }
        for (Extra extra : workload.extras()) {
            if (!subject.isMissing(extra.slot())) {
                numbers.put(extra.id(), subject.number(extra.slot()));
            }
        }
        for (Ban ban : workload.bans()) {
            if (!subject.isMissing(ban.slot())) {
                flags.put(ban.id(), subject.number(ban.slot()) != 0);
            }
        }
        return ImmutableMap.of("flags", flags, "numbers", numbers, "grades", grades);
    }
}
