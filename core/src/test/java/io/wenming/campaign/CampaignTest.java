package io.wenming.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {
    @Test
    void progressIsTheExactMeanOfTheActions() {
        Campaign campaign = sorting()
                .addActions(action("bins", "100"), action("talks", "50"), action("fines", "0"))
                .build();

        assertThat(campaign.progress()).contains(Fraction.of(1, 2));
        assertThat(sorting()
                        .addActions(action("a", "100"), action("b", "0"), action("c", "0"))
                        .build()
                        .progress())
                .contains(Fraction.of(1, 3));
        assertThat(sorting().build().progress()).isEmpty();
    }

    @Test
    void campaignMayBeOpenOrEndOnItsFirstDay() {
        assertThat(sorting().build().endsOn()).isEmpty();
        assertThat(sorting().endsOn(LocalDate.of(2026, 3, 1)).build().endsOn()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void campaignIsUnderWayFromItsFirstDayThroughItsLast() {
        Campaign open = sorting().build();
        Campaign closed = sorting().endsOn(LocalDate.of(2026, 5, 31)).build();

        assertThat(open.isUnderWayOn(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(open.isUnderWayOn(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(open.isUnderWayOn(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(closed.isUnderWayOn(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(closed.isUnderWayOn(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void endBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> sorting().endsOn(LocalDate.of(2026, 2, 28)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("campaign 'refuse': endsOn 2026-02-28 is before startsOn 2026-03-01;"
                        + " give the same day or a later one");
    }

    @Test
    void blankCodeAndBlankLeadAreRefused() {
        assertThatThrownBy(() -> sorting().code(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code: it is blank; write something, or leave it out where it may be missing");
        assertThatThrownBy(() -> sorting().lead("").build())
                .hasMessage("lead: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void actionsOfOneIdAreRefused() {
        assertThatThrownBy(() -> sorting()
                        .addActions(action("bins", "10"), action("bins", "20"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("campaign 'refuse': two actions have one id; give each its own");
    }

    @Test
    void missingPartsAreRefusedByName() {
        assertThatThrownBy(() -> Campaign.builder().code("refuse").build())
                .isInstanceOf(Refusal.class)
                .hasMessage("Campaign: it lacks label, lead, startsOn; give what is missing");
    }

    @Test
    void campaignsAreEqualByContent() {
        Citation citation = Citation.of("甬文明委〔2026〕3号");

        assertThat(sorting().citation(citation).build())
                .isEqualTo(sorting().citation(citation).build())
                .isNotEqualTo(sorting().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "100"})
    void progressIsFromZeroToAHundredPercent(String percent) {
        assertThat(action("bins", percent).progress()).isEqualTo(Rate.percent(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void progressOutsideZeroToAHundredPercentIsRefused(String percent) {
        assertThatThrownBy(() -> action("bins", percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("action 'bins': progress " + percent + " is out of range; give 0 to 100 percent");
    }

    @Test
    void blankIdOfAnActionIsRefused() {
        assertThatThrownBy(() -> action(" ", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: it is blank; write something, or leave it out where it may be missing");
    }

    private static Campaign.Builder sorting() {
        return Campaign.builder()
                .code("refuse")
                .label(Label.of("垃圾分类", "refuse sorting"))
                .lead("u-7")
                .startsOn(LocalDate.of(2026, 3, 1));
    }

    private static CampaignAction action(String id, String percent) {
        return new CampaignAction(id, Label.of("投放", "bins"), Optional.empty(), Rate.percent(percent));
    }
}
