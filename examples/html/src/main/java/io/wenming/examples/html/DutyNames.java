package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.DutyStanding;
import io.wenming.label.Label;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What units and rules are called (名称), and a duty in a line; ids where there is no name.
 *
 * @param units the names of units by id
 * @param cadence the rules
 * @param words the language
 */
public record DutyNames(Map<String, Label> units, Cadence cadence, Words words) {
    /** What a unit is called. */
    public String unit(String id) {
        return words.of(units.getOrDefault(id, Label.of(id)));
    }

    /** What a rule is called. */
    public String rule(String id) {
        return words.of(cadence.rule(id).map(CadenceRule::label).orElse(Label.of(id)));
    }

    /** Whose it is, what, when it is due, how it stands and what was done: {@code 交警大队 每周一通报 2026-03-06 逾期完成 e078 2026-03-09}. */
    public String line(DutyStanding standing) {
        return Stream.of(
                        unit(standing.unit()),
                        rule(standing.duty().ruleId()),
                        standing.duty().dueOn().toString(),
                        words.of(standing.status().label()),
                        done(standing))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Both sides of the on-time rate: what is due and was not done in time, and what was. */
    public ImmutableList<Basis> sides(DutyBreakdown duties) {
        return Basis.sides(
                words.say("按期", "on time"),
                duties.onTime(),
                words.say("已到期未按期", "due, not on time"),
                duties.notOnTime(),
                this::line);
    }

    /** The piece that fills a duty, with its day; empty if there is none. */
    String done(DutyStanding standing) {
        return standing.by().map(piece -> piece.id() + " " + piece.occurredOn()).orElse("");
    }
}
