package io.wenming.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final String LONGEST = "明".repeat(Texts.LONGEST);

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "two\r\nlines\t", "😀", "a\u2028b", "\uFFFE", "\uE000"})
    void textThatADocumentHoldsIsTaken(String text) {
        assertThatCode(() -> Texts.check("name", text)).doesNotThrowAnyException();
        assertThat(Texts.withoutStrangers(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n"})
    void blankTextIsRefused(String text) {
        assertThatThrownBy(() -> Texts.check("name", text))
                .isInstanceOf(Refusal.class)
                .hasMessage("name: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void controlCharacterAndHalfOfACharacterAreRefusedWithTheirPlace() {
        refused("a\u0000", "name: character 2 is U+0000, a control character or half a character; leave it out");
        refused("😀\u0085", "name: character 3 is U+0085, a control character or half a character; leave it out");
        refused("\u007f", "name: character 1 is U+007F, a control character or half a character; leave it out");
        refused("a\uD83D", "name: character 2 is U+D83D, a control character or half a character; leave it out");
        refused("\uDE00\uD83D", "name: character 1 is U+DE00, a control character or half a character; leave it out");
    }

    @Test
    void longestTextIsTakenAndALongerOneOnlyWhereItIsPutTogether() {
        assertThatCode(() -> Texts.check("name", LONGEST)).doesNotThrowAnyException();
        assertThatCode(() -> Texts.checkUnbounded("name", LONGEST + "a")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Texts.check("name", LONGEST + "a"))
                .hasMessage("name: it has 65537 characters; give at most 65536");
    }

    @Test
    void textThatMayBeMissingAndEachOfSeveralAreChecked() {
        assertThatCode(() -> Texts.check("name", Optional.empty())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Texts.check("name", Optional.of(" "))).hasMessageStartingWith("name: it is blank");
        assertThatThrownBy(() -> Texts.check("names", ImmutableList.of("a", " ")))
                .hasMessageStartingWith("names: it is blank");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> Texts.check("name", text)).hasMessage(message);
    }

    @Test
    void whatNoDocumentHoldsIsLeftOut() {
        assertThat(Texts.withoutStrangers("a\u0000b\uD83Dc😀\n")).isEqualTo("abc😀\n");
    }
}
