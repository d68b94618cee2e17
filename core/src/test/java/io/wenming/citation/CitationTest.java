package io.wenming.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void citationPrintsDocumentAndClauseOnOneLine() {
        Citation citation = Citation.of("仑政〔2024〕109号")
                .clause("第三条")
                .publishedOn(LocalDate.of(2024, 5, 6))
                .note("按原文");

        assertThat(citation).hasToString("仑政〔2024〕109号 第三条");
        assertThat(Citation.of("仑政〔2024〕109号")).hasToString("仑政〔2024〕109号");
        assertThat(citation)
                .isEqualTo(new Citation(
                        "仑政〔2024〕109号", Optional.of("第三条"), Optional.of(LocalDate.of(2024, 5, 6)), Optional.of("按原文")));
    }

    @Test
    void addingAPartLeavesTheFirstCitationAsItWas() {
        Citation whole = Citation.of("仑政〔2024〕109号");
        Citation third = whole.clause("第三条");

        assertThat(whole.clause()).isEmpty();
        assertThat(third.clause("第四条")).hasToString("仑政〔2024〕109号 第四条");
        assertThat(third).isNotEqualTo(whole);
    }

    @Test
    void blankDocumentIsRefused() {
        assertThatThrownBy(() -> Citation.of(" \t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Citation.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> new Citation("a", null, Optional.empty(), Optional.empty()))
                .hasMessage("clause");
        assertThatThrownBy(() -> new Citation("a", Optional.empty(), null, Optional.empty()))
                .hasMessage("publishedOn");
        assertThatThrownBy(() -> new Citation("a", Optional.empty(), Optional.empty(), null))
                .hasMessage("note");
    }
}
