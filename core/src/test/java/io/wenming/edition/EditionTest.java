package io.wenming.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void firstDayIsInForceAndTheDayUntilIsNot() {
        Edition edition = Edition.builder()
                .inForceFrom(DAY)
                .inForceUntil(DAY.plusYears(1))
                .build();

        assertThat(edition.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(edition.isInForceOn(DAY)).isTrue();
        assertThat(edition.isInForceOn(DAY.plusYears(1).minusDays(1))).isTrue();
        assertThat(edition.isInForceOn(DAY.plusYears(1))).isFalse();
        assertThat(Edition.ALWAYS.isInForceOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void draftIsInForceOnNoDay() {
        Edition draft =
                Edition.builder().status(EditionStatus.DRAFT).inForceFrom(DAY).build();

        assertThat(draft.isInForceOn(DAY)).isFalse();
    }

    @Test
    void repealedOneWasInForceUntilItsDay() {
        Edition repealed = Edition.builder()
                .status(EditionStatus.REPEALED)
                .inForceUntil(DAY)
                .build();

        assertThat(repealed.isInForceOn(DAY.minusDays(1))).isTrue();
        assertThat(repealed.isInForceOn(DAY)).isFalse();
    }

    @Test
    void whatDoesNotAgreeIsRefused() {
        assertThatThrownBy(() ->
                        Edition.builder().inForceFrom(DAY).inForceUntil(DAY).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition: inForceUntil 2026-01-01 is not after inForceFrom 2026-01-01; give a later day");
        assertThatThrownBy(
                        () -> Edition.builder().status(EditionStatus.REPEALED).build())
                .hasMessage(
                        "edition: it is repealed and has no inForceUntil; give the first day on which it is no longer in force");
        Superseded old = new Superseded("index", "1");
        assertThatThrownBy(() -> Edition.builder().addSupersedes(old, old).build())
                .hasMessage("edition: a version stands twice in supersedes [index 1, index 1]; give each once");
        assertThatThrownBy(() -> new Superseded("index", " "))
                .hasMessage("version: it is blank; write something, or leave it out where it may be missing");
    }
}
