package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactSchemaTest {
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Long> MEETINGS = FactKey.count("meetings");

    @Test
    void keysKeepTheirOrderAndEachHasOneSlot() {
        FactSchema schema = FactSchema.of(List.of(PLAN, MEETINGS, PLAN));

        assertThat(schema.keys()).containsExactly(PLAN, MEETINGS);
        assertThat(schema.slot(PLAN)).isZero();
        assertThat(schema.slot(MEETINGS)).isEqualTo(1);
        assertThat(schema).hasToString("[plan (flag), meetings (count)]");
    }

    @Test
    void schemasAreEqualIfTheyGiveTheSameSlots() {
        assertThat(FactSchema.of(List.of(PLAN, MEETINGS)))
                .isEqualTo(FactSchema.of(List.of(PLAN, MEETINGS, PLAN)))
                .hasSameHashCodeAs(FactSchema.of(List.of(PLAN, MEETINGS, PLAN)))
                .isNotEqualTo(FactSchema.of(List.of(MEETINGS, PLAN)))
                .isNotEqualTo(FactSchema.of(List.of(PLAN)))
                .isNotEqualTo("[meetings (count), plan (flag)]");
    }

    @Test
    void unknownKeyIsRefused() {
        FactSchema schema = FactSchema.of(List.of(PLAN));

        assertThat(schema.contains(PLAN)).isTrue();
        assertThat(schema.contains(FactKey.count("plan"))).isFalse();
        assertThatThrownBy(() -> schema.slot(FactKey.count("plan")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key: 'plan (count)' is not in the schema; give one of its 1 keys");
    }

    @Test
    void indexingLeavesOutWhatHasNoSlot() {
        Facts facts = Facts.builder().put(PLAN, true).put(MEETINGS, 3L).build();

        IndexedFacts indexed = FactSchema.of(List.of(PLAN)).index(facts);

        assertThat(indexed).isEqualTo(Facts.builder().put(PLAN, true).build());
        assertThat(indexed.schema().keys()).containsExactly(PLAN);
    }
}
