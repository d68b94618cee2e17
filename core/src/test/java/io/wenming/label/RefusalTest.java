package io.wenming.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.testing.Serialized;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Label WEIGHT = Label.of("权重", "weight");

    @Test
    void messageIsTheSentenceWithWhatWasGiven() {
        assertThat(Refusal.of("%s: %s of %s is out; give less", WEIGHT, 2, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight: 2 of null is out; give less");
    }

    @Test
    void sentenceAndWhatStandsInItAreKept() {
        Refusal within = Refusal.of("a: b; c");

        Refusal refusal = Refusal.of("%s: %s, %s, %s; give one", WEIGHT, 2, ImmutableSet.of(3, 4), within);

        assertThat(refusal).hasMessage("weight: 2, [3, 4], a: b; c; give one");
        assertThat(refusal.template()).isEqualTo("%s: %s, %s, %s; give one");
        assertThat(refusal.given()).containsExactly(WEIGHT, "2", ImmutableList.of("3", "4"), within);
        assertThat(refusal.label()).isEmpty();
    }

    @Test
    void whatIsOptionalIsSaidAsWhatIsInIt() {
        Refusal refusal = Refusal.of("%s or %s; give one", Optional.of(WEIGHT), Optional.empty());

        assertThat(refusal).hasMessage("weight or nothing; give one");
        assertThat(refusal.given()).containsExactly(WEIGHT, Label.of("空", "nothing"));
    }

    @Test
    void partsThatABuilderLacksAreSaidInBothLanguages() {
        Refusal refusal =
                new Refusal("Cannot build Subject, some of required attributes are not set [name, type, division]");

        assertThat(refusal).hasMessage("Subject: it lacks name, type, division; give what is missing");
        assertThat(refusal.label().orElseThrow().zh()).isEqualTo("Subject：缺少 name、type、division；请补上");
        assertThat(new Refusal("Cannot build it")).hasMessage("Cannot build it");
    }

    @Test
    void labelSaysBothLanguagesAtOnce() {
        Label sentence = Label.of("权重：太大", "weight: it is 100%s; give less");

        assertThat(Refusal.of(sentence))
                .hasMessage(sentence.en())
                .returns(sentence, refusal -> refusal.label().orElseThrow());
    }

    @Test
    void refusesUnlessItHolds() {
        Refusal.unless(true, "a: %s; b", 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Refusal.unless(false, "a: b; c"))
                .withMessage("a: b; c");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Refusal.unless(false, "a: %s; b", 1))
                .withMessage("a: 1; b");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Refusal.unless(false, "a: %s %s; b", 1, 2))
                .withMessage("a: 1 2; b");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Refusal.unless(false, "a: %s %s %s; b", 1, 2, 3))
                .withMessage("a: 1 2 3; b");
    }

    @Test
    void causeIsAddedAndNothingElseChanges() {
        Exception cause = new Exception("why");

        Refusal refusal = Refusal.of("a: %s; b", WEIGHT).causedBy(cause);

        assertThat(refusal).hasMessage("a: weight; b").hasCause(cause);
        assertThat(refusal.given()).containsExactly(WEIGHT);
    }

    @Test
    void refusalIsSerializableWithAllThatItSays() {
        Refusal copy = Serialized.copy(Refusal.of("a: %s; %s", WEIGHT, ImmutableList.of(1)));

        assertThat(copy).hasMessage("a: weight; [1]");
        assertThat(copy.given()).containsExactly(WEIGHT, ImmutableList.of("1"));
    }
}
