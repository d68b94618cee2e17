package io.wenming.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Label;
import org.junit.jupiter.api.Test;

class TitleTest {
    @Test
    void titleIsNamedTierBeforeType() {
        Title title = Title.of(CreationType.UNIT, Tier.PROVINCE);

        assertThat(title.label()).isEqualTo(Label.of("省级文明单位", "province civilized unit"));
        assertThat(title).hasToString("unit/province");
    }

    @Test
    void titlesAreEqualByTypeAndTier() {
        assertThat(Title.of(CreationType.UNIT, Tier.PROVINCE))
                .isEqualTo(Title.of(CreationType.of("unit", Label.of("甲")), Tier.of("province", Label.of("乙"))))
                .isNotEqualTo(Title.of(CreationType.UNIT, Tier.NATION))
                .isNotEqualTo(Title.of(CreationType.CAMPUS, Tier.PROVINCE));
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Title.of(null, Tier.NATION))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("type");
        assertThatThrownBy(() -> Title.of(CreationType.UNIT, null)).hasMessage("tier");
    }
}
