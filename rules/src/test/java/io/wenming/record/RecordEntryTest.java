package io.wenming.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.division.Division;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordEntryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Map<String, String> TAKEN = Map.of("accept", "yes");

    private static RecordEntry.Builder order() {
        RecordEntry.Builder order = RecordEntry.builder();
        order.kind(EntryKind.ORDER)
                .id("o-1")
                .place(Division.of("330106001"))
                .on(FIRST)
                .putWord("field", "health")
                .putWord("accept", "yes")
                .putWordsSince("accept", FIRST.plusDays(3));
        return order;
    }

    @Test
    void wordThatCameLaterHoldsFromItsDay() {
        RecordEntry order = order().build();

        assertThat(order.has(TAKEN, FIRST.plusDays(2))).isFalse();
        assertThat(order.has(TAKEN, FIRST.plusDays(3))).isTrue();
        assertThat(order.has(Map.of("field", "health"), FIRST)).isTrue();
        assertThat(order.has(Map.of("field", "law"), FIRST)).isFalse();
        assertThat(order.has(Map.of(), FIRST)).isTrue();
        assertThat(order.wordsOn(FIRST.plusDays(2))).containsOnlyKeys("field");
        assertThat(order.wordsOn(FIRST.plusDays(3))).isEqualTo(order.words());
    }

    @Test
    void endIsKnownSinceItWasRecorded() {
        RecordBook book = RecordBook.of(order().until(FIRST.plusDays(5))
                .endRecordedOn(FIRST.plusDays(9))
                .build());

        assertThat(book.asKnownOn(FIRST.plusDays(8)).entries().get(0).standsOn(FIRST.plusDays(6)))
                .isTrue();
        assertThat(book.asKnownOn(FIRST.plusDays(9)).entries().get(0).standsOn(FIRST.plusDays(6)))
                .isFalse();
        assertThat(book.asKnownOn(FIRST.plusDays(8)).asKnownOn(FIRST.plusDays(8)))
                .isEqualTo(book.asKnownOn(FIRST.plusDays(8)));
    }

    @Test
    void endIsKnownOnItsDayUnlessTheRecordCameLater() {
        assertThat(order().until(FIRST.plusDays(5)).build().endRecordedOn()).isEqualTo(FIRST.plusDays(5));
        assertThat(order().until(FIRST.plusDays(5))
                        .recordedOn(FIRST.plusDays(9))
                        .build()
                        .endRecordedOn())
                .isEqualTo(FIRST.plusDays(9));
    }

    @Test
    void wordOfALaterDayIsNotKnownBefore() {
        RecordBook book = RecordBook.of(order().build());

        assertThat(book.asKnownOn(FIRST.plusDays(2)).entries().get(0).words()).containsOnlyKeys("field");
        assertThat(book.asKnownOn(FIRST.plusDays(3))).isEqualTo(book);
    }

    @Test
    void dayOfAWordThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order().putWordsSince("rate", FIRST).build())
                .withMessage("order 'o-1': since when [accept, rate] hold is given, and there are the words"
                        + " [field, accept]; give the days of these only");
    }
}
