package io.wenming.cadence;

import com.google.common.collect.ImmutableSet;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.time.LocalDate;

/** Units by their ids. */
record ListedUnits(ImmutableSet<String> ids) implements OwedBy {
    private static final long serialVersionUID = 1L;

    ListedUnits {
        Texts.check("units", ids);
        Refusal.unless(!ids.isEmpty(), "units: there is none; give at least one, or leave out who owes");
    }

    @Override
    public ImmutableSet<String> units(DutyRoster roster, LocalDate on) {
        return ids;
    }

    @Override
    public Label describe() {
        return Label.of(String.join("、", ids), String.join(", ", ids));
    }
}
