package io.wenming.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Label;
import org.junit.jupiter.api.Test;

class TierTest {
    @Test
    void tiersAreEqualByCodeWhateverTheirLabel() {
        Tier renamed = Tier.of("county", Label.of("县级", "county level"));

        assertThat(renamed)
                .isEqualTo(Tier.COUNTY)
                .hasSameHashCodeAs(Tier.COUNTY)
                .hasToString("county");
        assertThat(Tier.COUNTY).isNotEqualTo(Tier.PREFECTURE).isNotEqualTo("county");
    }

    @Test
    void officialTiersStandLowToHigh() {
        assertThat(Tier.READY_MADE).extracting(tier -> tier.label().zh()).containsExactly("区县级", "市州级", "省级", "全国");
        assertThat(Tier.READY_MADE)
                .allSatisfy(tier -> assertThat(Tier.readyMade(tier.code())).containsSame(tier));
        assertThat(Tier.readyMade("village")).isEmpty();
    }

    @Test
    void codeOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> Tier.of("省", Label.of("省级")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier: '省' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter");
    }
}
