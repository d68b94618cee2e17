package io.wenming.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Digest;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {
    @Test
    void recordKeepsEverythingToAskAgain() {
        DecisionRecord record = whole().knownOn(LocalDate.of(2026, 4, 2)).build();

        assertThat(record.subject()).isEqualTo("school-12");
        assertThat(record.standard()).isEqualTo("campus-2026");
        assertThat(record.version()).isEqualTo("1");
        assertThat(record.contentHash()).isEqualTo(Digest.sha256("a".repeat(64)));
        assertThat(record.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(record.knownOn()).contains(LocalDate.of(2026, 4, 2));
        assertThat(record.inputs()).isEqualTo("{\"plan\":true}");
        assertThat(record.result()).isEqualTo("{\"score\":\"8\"}");
        assertThat(whole().build().knownOn()).isEmpty();
    }

    @Test
    void recordsAreEqualByContent() {
        assertThat(whole().build())
                .isEqualTo(whole().build())
                .isNotEqualTo(whole().result("{\"score\":\"9\"}").build());
    }

    @Test
    void blankSubjectStandardAndVersionAreRefused() {
        assertThatThrownBy(() -> whole().subject(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject: it is blank; write something, or leave it out where it may be missing");
        assertThatThrownBy(() -> whole().standard("").build())
                .hasMessage("standard: it is blank; write something, or leave it out where it may be missing");
        assertThatThrownBy(() -> whole().version(" ").build())
                .hasMessage("version: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void missingPartsAreRefusedByName() {
        assertThatThrownBy(() -> DecisionRecord.builder().build())
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "DecisionRecord: it lacks subject, standard, version, contentHash, asOf, inputs, result; give what is missing");
    }

    private static DecisionRecord.Builder whole() {
        return DecisionRecord.builder()
                .subject("school-12")
                .standard("campus-2026")
                .version("1")
                .contentHash(Digest.sha256("a".repeat(64)))
                .asOf(LocalDate.of(2026, 3, 31))
                .inputs("{\"plan\":true}")
                .result("{\"score\":\"8\"}");
    }
}
