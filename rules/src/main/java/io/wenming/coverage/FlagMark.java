package io.wenming.coverage;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.record.RecordRef;
import java.time.LocalDate;

/** A fact about the unit that is true. */
record FlagMark(FactKey<Boolean> key) implements Mark {
    private static final long serialVersionUID = 1L;

    FlagMark(String name) {
        this(FactKey.flag(name));
    }

    String name() {
        return key.name();
    }

    @Override
    public boolean appliesTo(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return FactMarks.applies(source.factsOf(unit.id()), key);
    }

    @Override
    public ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return FactMarks.evidence(source.factsOf(unit.id()), unit.id(), key, holds -> holds, on);
    }

    @Override
    public Label describe() {
        return Label.of("“%s”为是".formatted(name()), "with '%s'".formatted(name()));
    }
}
