package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Attachment;
import io.wenming.citation.Digest;
import io.wenming.number.Rate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Long> MEETINGS = FactKey.count("meetings");
    private static final FactKey<Rate> SATISFACTION = FactKey.rate("satisfaction");
    private static final FactKey<Checklist> CANTEEN = FactKey.checklist("canteen");

    @Test
    void factsKnowWhatIsPresentMissingNotApplicableAndExempt() {
        Facts facts = Facts.builder()
                .put(PLAN, true)
                .notApplicable(CANTEEN)
                .exempt(SATISFACTION)
                .build();

        assertThat(facts.value(PLAN)).contains(true);
        assertThat(facts.state(PLAN)).isEqualTo(FactState.PRESENT);
        assertThat(facts.state(CANTEEN)).isEqualTo(FactState.NOT_APPLICABLE);
        assertThat(facts.state(SATISFACTION)).isEqualTo(FactState.EXEMPT);
        assertThat(facts.state(MEETINGS)).isEqualTo(FactState.MISSING);
        assertThat(facts.value(CANTEEN)).isEmpty();
        assertThat(facts.value(MEETINGS)).isEmpty();
    }

    @Test
    void keysStandInTheOrderGiven() {
        Facts facts = Facts.builder()
                .put(SATISFACTION, Rate.percent("92.5"))
                .notApplicable(CANTEEN)
                .put(PLAN, false)
                .build();

        assertThat(facts.keys()).containsExactly(SATISFACTION, CANTEEN, PLAN);
        assertThat(facts).hasToString("{satisfaction=92.5, canteen=not_applicable, plan=false}");
        assertThat(Facts.none().keys()).isEmpty();
        assertThat(Facts.none()).hasToString("{}");
    }

    @Test
    void lookingUpAnotherTypeFindsNothing() {
        Facts facts = Facts.builder().put(PLAN, true).build();

        assertThat(facts.fact(FactKey.count("plan"))).isEqualTo(Fact.missing());
        assertThat(facts.state(FactKey.grade("plan"))).isEqualTo(FactState.MISSING);
    }

    @Test
    void originStaysWithTheFact() {
        Provenance seen = Provenance.of("实地考察 第3组", LocalDate.of(2026, 3, 5))
                .with(new Attachment("照片", Digest.sha256("a".repeat(64))));

        Facts facts = Facts.builder()
                .put(PLAN, true, seen)
                .notApplicable(CANTEEN, seen)
                .exempt(MEETINGS, seen)
                .build();

        assertThat(facts.fact(PLAN)).isEqualTo(Fact.of(true, seen));
        assertThat(facts.fact(CANTEEN).provenance()).isEqualTo(seen);
        assertThat(facts.fact(MEETINGS).provenance()).isEqualTo(seen);
        assertThat(facts.fact(PLAN).provenance().observedOn()).contains(LocalDate.of(2026, 3, 5));
        assertThat(facts).isNotEqualTo(Facts.builder().put(PLAN, true).build());
    }

    @Test
    void factsAreEqualByContentWhateverTheOrder() {
        Facts facts = Facts.builder().put(PLAN, true).put(MEETINGS, 3L).build();

        assertThat(facts)
                .isEqualTo(Facts.builder().put(MEETINGS, 3L).put(PLAN, true).build())
                .hasSameHashCodeAs(
                        Facts.builder().put(MEETINGS, 3L).put(PLAN, true).build())
                .isNotEqualTo(Facts.builder().put(PLAN, true).put(MEETINGS, 4L).build())
                .isNotEqualTo(Facts.builder().put(PLAN, true).build())
                .isNotEqualTo("{plan=true, meetings=3}");
    }

    @Test
    void nameGivenTwiceIsRefusedWhateverItsType() {
        Facts.Builder facts = Facts.builder().put(PLAN, true);

        assertThatThrownBy(() -> facts.put(PLAN, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'plan': it was given before as plan (flag); give each name once");
        assertThatThrownBy(() -> facts.notApplicable(FactKey.count("plan")))
                .hasMessage("fact 'plan': it was given before as plan (flag); give each name once");
        assertThatThrownBy(() -> facts.exempt(PLAN))
                .hasMessage("fact 'plan': it was given before as plan (flag); give each name once");
        assertThat(facts.build()).isEqualTo(Facts.builder().put(PLAN, true).build());
    }

    @Test
    void countBelowZeroIsRefused() {
        assertThat(Facts.builder().put(MEETINGS, 0L).build().value(MEETINGS)).contains(0L);
        assertThatThrownBy(() -> Facts.builder().put(MEETINGS, -1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'meetings': -1 is below 0; give a count of 0 or more");
    }

    @Test
    void builderGoesOnWithoutChangingWhatWasBuilt() {
        Facts.Builder builder = Facts.builder().put(PLAN, true);
        Facts first = builder.build();

        builder.put(MEETINGS, 3L);

        assertThat(first.keys()).containsExactly(PLAN);
        assertThat(builder.build().keys()).containsExactly(PLAN, MEETINGS);
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Facts.builder().put(PLAN, (Boolean) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> Facts.builder().put(null, true)).hasMessage("key");
        assertThatThrownBy(() -> Facts.none().fact(null)).hasMessage("key");
    }

    @Test
    void otherFactsReplaceThoseOfTheirNamesWhateverTheType() {
        Facts facts = Facts.builder()
                .put(PLAN, true)
                .put(MEETINGS, 3L)
                .put(SATISFACTION, Rate.percent("92.5"))
                .build();
        Facts others = Facts.builder()
                .notApplicable(CANTEEN)
                .put(FactKey.grade("meetings"), "好")
                .exempt(PLAN)
                .build();

        assertThat(facts.with(others))
                .hasToString("{plan=exempt, meetings=好, satisfaction=92.5, canteen=not_applicable}");
        assertThat(facts.with(others).state(MEETINGS)).isEqualTo(FactState.MISSING);
        assertThat(facts.with(Facts.none())).isEqualTo(facts);
        assertThat(Facts.none().with(facts)).isEqualTo(facts);
    }

    @Test
    void originOfAReplacedFactIsThatOfTheOther() {
        Provenance seen = Provenance.of("实地考察", LocalDate.of(2026, 3, 5));
        Facts others = Facts.builder().put(PLAN, false, seen).build();

        assertThat(Facts.builder().put(PLAN, true).build().with(others).fact(PLAN))
                .isEqualTo(Fact.of(false, seen));
    }

    @Test
    void factsCanBeLeftOut() {
        Facts facts = Facts.builder()
                .put(PLAN, true)
                .put(MEETINGS, 3L)
                .exempt(CANTEEN)
                .build();

        assertThat(facts.without(PLAN, CANTEEN))
                .isEqualTo(Facts.builder().put(MEETINGS, 3L).build());
        assertThat(facts.without(SATISFACTION)).isEqualTo(facts);
        assertThat(FactSchema.of(facts.keys()).index(facts).without(PLAN).state(PLAN))
                .isEqualTo(FactState.MISSING);
    }
}
