package io.wenming.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void labelSaysOneThingInBothLanguages() {
        Label campus = Label.of("文明校园", "civilized campus");

        assertThat(campus.in(Language.of("zh"))).isEqualTo("文明校园");
        assertThat(campus.in(Language.of("en"))).isEqualTo("civilized campus");
        assertThat(campus).hasToString("文明校园 civilized campus");
        assertThat(Label.of("A1")).hasToString("A1");
    }

    @Test
    void blankTextAndUnknownLanguageAreRefused() {
        assertThatThrownBy(() -> Label.of("文明校园", " "))
                .hasMessageContaining("en: it is blank; write something, or leave it out where it may be missing");
        assertThatThrownBy(() -> Language.of("fr")).hasMessage("language: 'fr' is not known; give zh or en");
    }
}
