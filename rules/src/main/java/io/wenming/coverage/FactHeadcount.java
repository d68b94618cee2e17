package io.wenming.coverage;

import io.wenming.fact.FactKey;
import io.wenming.rules.style.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** People from facts about the unit. */
@DomainStyle
@Value.Immutable
abstract non-sealed class FactHeadcount implements Headcount {
    private static final long serialVersionUID = 1L;

    abstract FactKey<Long> whole();

    /** Those who take part; all of them if absent. */
    abstract Optional<FactKey<Long>> part();

    static FactHeadcount of(Optional<FactKey<Long>> part, FactKey<Long> whole) {
        return ImmutableFactHeadcount.builder().part(part).whole(whole).build();
    }

    @Override
    public Optional<Long> whole(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return source.factsOf(unit.id()).value(whole());
    }

    @Override
    public Optional<Long> part(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return source.factsOf(unit.id()).value(part().orElseGet(this::whole));
    }
}
