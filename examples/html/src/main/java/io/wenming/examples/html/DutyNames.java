package io.wenming.examples.html;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.label.Label;
import java.util.Map;

/**
 * What units and rules are called (名称); their ids where there is no name.
 *
 * @param units the names of units by id
 * @param cadence the rules
 * @param words the language
 */
record DutyNames(Map<String, Label> units, Cadence cadence, Words words) {
    String unit(String id) {
        return words.of(units.getOrDefault(id, Label.of(id)));
    }

    String rule(String id) {
        return words.of(cadence.rule(id).map(CadenceRule::label).orElse(Label.of(id)));
    }
}
