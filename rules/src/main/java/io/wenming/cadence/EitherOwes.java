package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Those of several rules, each once. */
record EitherOwes(ImmutableList<OwedBy> parts) implements OwedBy {
    private static final long serialVersionUID = 1L;

    EitherOwes {
        Refusal.unless(!parts.isEmpty(), "any: there is no part; give at least one");
    }

    @Override
    public ImmutableSet<String> units(DutyRoster roster, LocalDate on) {
        return parts.stream().flatMap(part -> part.units(roster, on).stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public OwedBy or(OwedBy other) {
        return new EitherOwes(
                ImmutableList.<OwedBy>builder().addAll(parts).add(other).build());
    }

    @Override
    public Label describe() {
        return Label.of(
                parts.stream().map(part -> part.describe().zh()).collect(Collectors.joining("，以及")),
                parts.stream().map(part -> part.describe().en()).collect(Collectors.joining(", and ")));
    }
}
