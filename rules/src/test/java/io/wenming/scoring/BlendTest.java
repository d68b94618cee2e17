package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.number.Weight;
import org.junit.jupiter.api.Test;

class BlendTest {
    private static final Label NAME = Label.of("未成年人测评", "minors");

    @Test
    void weightAboveOneIsRefused() {
        assertThatThrownBy(() -> new Blend(NAME, FactKey.decimal("m"), Weight.of("1.01"), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blend 'minors': weight 1.01 is above 1; give a share such as 0.2");
        assertThat(new Blend(NAME, FactKey.decimal("m"), Weight.ONE, true).weight())
                .isEqualTo(Weight.ONE);
    }
}
