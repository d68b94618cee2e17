package io.wenming.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierLadderTest {
    private static final Tier DISTRICT = Tier.of("district", Label.of("区级", "district"));
    private static final Tier MODEL = Tier.of("model", Label.of("示范", "model"));
    private static final Tier CITY = Tier.of("city", Label.of("市级", "city"));
    private static final TierLadder OWN = TierLadder.of(DISTRICT, MODEL, CITY);

    @Test
    void ranksRiseFromTheLowestTier() {
        assertThat(TierLadder.OFFICIAL.tiers())
                .extracting(TierLadder.OFFICIAL::rank)
                .containsExactly(0, 1, 2, 3);
        assertThat(OWN.rank(MODEL)).isEqualTo(1);
        assertThat(OWN.contains(MODEL)).isTrue();
        assertThat(OWN.contains(Tier.PROVINCE)).isFalse();
    }

    @Test
    void tierAboveAndBelowAreThoseNextToIt() {
        assertThat(OWN.above(DISTRICT)).contains(MODEL);
        assertThat(OWN.above(CITY)).isEmpty();
        assertThat(OWN.below(CITY)).contains(MODEL);
        assertThat(OWN.below(DISTRICT)).isEmpty();
    }

    @Test
    void tierIsAtLeastItselfAndAllBelow() {
        assertThat(OWN.isAtLeast(MODEL, MODEL)).isTrue();
        assertThat(OWN.isAtLeast(CITY, MODEL)).isTrue();
        assertThat(OWN.isAtLeast(DISTRICT, MODEL)).isFalse();
    }

    @Test
    void tiersSortLowToHigh() {
        List<Tier> tiers = new ArrayList<>(List.of(CITY, DISTRICT, MODEL));

        tiers.sort(OWN.lowToHigh());

        assertThat(tiers).containsExactly(DISTRICT, MODEL, CITY);
    }

    @Test
    void tierOfAnotherLadderIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> OWN.rank(Tier.PROVINCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier: 'province' does not stand on this ladder; give one of district, model, city");
        assertThatThrownBy(() -> TierLadder.OFFICIAL.above(MODEL))
                .hasMessage("tier: 'model' does not stand on this ladder;"
                        + " give one of county, prefecture, province, nation");
    }

    @Test
    void emptyLadderAndATierThatStandsTwiceAreRefused() {
        assertThatThrownBy(() -> new TierLadder(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tiers: the ladder has none; give at least one");
        assertThatThrownBy(() -> TierLadder.of(DISTRICT, MODEL, DISTRICT))
                .hasMessage("tiers: [district, model, district] names a tier twice; give each once");
    }

    @Test
    void ladderOfOneTierHasNothingAboveOrBelow() {
        TierLadder one = TierLadder.of(CITY);

        assertThat(one.above(CITY)).isEmpty();
        assertThat(one.below(CITY)).isEmpty();
        assertThat(one).isEqualTo(TierLadder.of(CITY)).isNotEqualTo(OWN);
    }
}
