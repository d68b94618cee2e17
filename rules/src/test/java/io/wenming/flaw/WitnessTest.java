package io.wenming.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.CadenceFlawCode;
import io.wenming.cadence.DutiesAsked;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.SchemeFlawCode;
import io.wenming.honor.TitleAsked;
import io.wenming.label.Label;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.ProgressAsked;
import io.wenming.slip.ProgressLadder;
import io.wenming.slip.Rung;
import io.wenming.slip.StartsAsked;
import io.wenming.slip.TermUnit;
import io.wenming.template.Templates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is asked of a sound document shows nothing. */
class WitnessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Title PROVINCIAL = Title.of(CreationType.UNIT, Tier.PROVINCE);
    private static final Title PREFECTURAL = Title.of(CreationType.UNIT, Tier.PREFECTURE);

    @Test
    void dutiesThatFallDueShowNothing() {
        DutiesAsked bulletins = new DutiesAsked(
                Templates.FOUR_ONES.value(),
                ImmutableList.of("bulletin"),
                DateRange.of(DAY, DAY.plusWeeks(4)),
                CadenceFlawCode.NEVER_DUE);

        assertThat(bulletins.duties()).hasSize(4);
        assertThat(bulletins.proves()).isFalse();
        assertThat(bulletins.given()).isEqualTo("every week of 2026-03-09/2026-04-06");
    }

    @Test
    void rulesWithOtherDaysAreNotTheSame() {
        assertThat(new DutiesAsked(
                                Templates.FOUR_ONES.value(),
                                ImmutableList.of("bulletin", "assessment"),
                                DateRange.of(DAY, DAY.plusWeeks(4)),
                                CadenceFlawCode.REPEATED)
                        .proves())
                .isFalse();
    }

    @Test
    void titleThatIsConferredShowsNothing() {
        HonorScheme honors = Templates.HONORS.value();
        Register named = Register.of(HonorEvent.naming("n", DAY, "s", PREFECTURAL));
        TitleAsked asked = new TitleAsked(
                honors, named, Candidacy.of("s", PROVINCIAL, DAY), SchemeFlawCode.TITLE_NOT_CONFERRED, 2);

        assertThat(asked.eligibility().isEligible()).isFalse();
        assertThat(asked.proves()).isFalse();
        assertThat(asked.given()).contains(" after ").contains("\"province\"");
    }

    @Test
    void dayWithAVersionIsNoHole() {
        assertThat(new TitleAsked(
                                Templates.HONORS.value(),
                                Register.empty(),
                                Candidacy.of("s", PROVINCIAL, DAY),
                                SchemeFlawCode.VERSION_HOLE,
                                0)
                        .proves())
                .isFalse();
    }

    @Test
    void rungThatProblemsStartOnIsNotPassedOver() {
        Ladder slips = Templates.SLIPS.value();
        Problem problem =
                Problem.builder().id("p").unit("u").matter("垃圾清运").openedOn(DAY).build();

        assertThat(new StartsAsked(slips, ImmutableList.of(problem), Rung.REMINDER).proves())
                .isFalse();
    }

    @Test
    void highestRungForWhatIsOverdueShowsNothing() {
        ProgressLadder colors = ProgressLadder.builder()
                .id("c")
                .version("1")
                .label(Label.of("亮牌", "colors"))
                .unit(TermUnit.NATURAL_DAYS)
                .addStep(Rung.REMINDER, Rate.percent(0))
                .addStep(Rung.SUPERVISION, Rate.percent(50))
                .overdue(Rung.SUPERVISION)
                .build();
        ProgressAsked asked = new ProgressAsked(colors, DateRange.of(DAY, DAY.plusDays(10)));

        assertThat(asked.standing(DAY).rung()).isEqualTo(Rung.REMINDER);
        assertThat(asked.proves()).isFalse();
    }
}
