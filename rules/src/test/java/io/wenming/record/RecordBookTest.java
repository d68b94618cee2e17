package io.wenming.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.period.DateRange;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordBookTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Division COUNTY = Division.of("330106");
    private static final List<Division> PLACES = List.of(
            COUNTY,
            Division.of("330106001"),
            Division.of("330106001001"),
            Division.of("330106001002"),
            Division.of("330106002"),
            Division.of("330107"),
            Division.of("330107001001"));

    static LongStream seeds() {
        return Seeds.of(20260101, 200);
    }

    private static RecordEntry.Builder entry(String id, Division place, LocalDate on) {
        RecordEntry.Builder entry = RecordEntry.builder();
        entry.kind(EntryKind.ORDER).id(id).place(place).on(on);
        return entry;
    }

    @Test
    void recordsAreFoundInAnAreaOrExactlyThere() {
        RecordBook book = RecordBook.of(
                entry("a", Division.of("330106001001"), START).build(),
                entry("b", Division.of("330106001"), START).build(),
                entry("c", Division.of("330107"), START).build());

        assertThat(book.in(EntryKind.ORDER, Division.of("330106001")))
                .extracting(RecordEntry::id)
                .containsExactly("b", "a");
        assertThat(book.at(EntryKind.ORDER, Division.of("330106001")))
                .extracting(RecordEntry::id)
                .containsExactly("b");
        assertThat(book.at(EntryKind.ORDER, COUNTY)).isEmpty();
        assertThat(book.in(EntryKind.VENUE, Division.NATION)).isEmpty();
        assertThat(book.in(EntryKind.ORDER, Division.NATION)).hasSize(3);
    }

    @Test
    void wordThatNoRecordHasCountsNone() {
        RecordBook book =
                RecordBook.of(entry("a", COUNTY, START).putWord("field", "law").build());
        RecordQuery.Builder law = RecordQuery.builder().kind(EntryKind.ORDER).count(RecordCount.STANDING);

        assertThat(book.sums(law.words(Map.of("field", "law")).build(), COUNTY, DateRange.day(START)))
                .containsExactly(new RecordSum(
                        COUNTY, 1, 1, ImmutableList.of(book.entries().get(0).ref()), ImmutableList.of()));
        assertThat(book.sums(law.words(Map.of("field", "health")).build(), COUNTY, DateRange.day(START)))
                .isEmpty();
        assertThat(book.sums(law.words(Map.of("level", "law")).build(), COUNTY, DateRange.day(START)))
                .isEmpty();
    }

    @Test
    void idThatStandsTwiceIsRefused() {
        RecordEntry entry = entry("a", COUNTY, START).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordBook.of(entry).with(RecordBook.of(entry)))
                .withMessage("order 'a': the id stands twice; give each record its own");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sumsAreThoseOfAWalkThroughAllRecords(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RecordBook book = RecordBook.of(IntStream.range(0, 60)
                .mapToObj(number -> any(random, "r" + number))
                .toList());
        LocalDate from = START.plusDays(random.nextInt(60));
        DateRange days = DateRange.of(from, from.plusDays(1 + random.nextInt(60)));
        for (RecordCount count : RecordCount.values()) {
            RecordQuery query = RecordQuery.builder()
                    .kind(EntryKind.ORDER)
                    .count(count)
                    .words(Map.of("field", "law"))
                    .with(Map.of("accept", "yes"))
                    .amount("people")
                    .build();
            List<RecordEntry> whole = book.in(EntryKind.ORDER, COUNTY).stream()
                    .filter(counts(count, days))
                    .filter(entry -> entry.has(query.words(), days.last()))
                    .toList();
            List<RecordEntry> part = whole.stream()
                    .filter(entry -> entry.has(query.with(), days.last()))
                    .toList();
            ImmutableList<RecordSum> sums = book.sums(query, COUNTY, days);

            assertThat(sums.stream().mapToLong(RecordSum::whole).sum()).isEqualTo(whole.size());
            assertThat(sums.stream().flatMap(sum -> sum.records().stream()))
                    .containsExactlyElementsOf(
                            part.stream().map(RecordEntry::ref).toList());
            assertThat(sums.stream().flatMap(sum -> sum.rest().stream()))
                    .containsExactlyElementsOf(whole.stream()
                            .filter(entry -> !part.contains(entry))
                            .map(RecordEntry::ref)
                            .toList());
            assertThat(sums.stream().mapToLong(RecordSum::part).sum())
                    .isEqualTo(part.stream()
                            .mapToLong(entry -> entry.amounts().getOrDefault("people", 0L))
                            .sum());
        }
    }

    private static Predicate<RecordEntry> counts(RecordCount count, DateRange days) {
        return switch (count) {
            case STANDING -> entry -> entry.standsOn(days.last());
            case BEGAN -> entry -> entry.beganIn(days);
            case ENDED -> entry -> entry.endedIn(days);
        };
    }

    private static RecordEntry any(SplittableRandom random, String id) {
        LocalDate on = START.plusDays(random.nextInt(90));
        RecordEntry.Builder entry = entry(id, PLACES.get(random.nextInt(PLACES.size())), on);
        entry.putWord("field", random.nextBoolean() ? "law" : "health");
        if (random.nextBoolean()) {
            entry.putWord("accept", "yes").putWordsSince("accept", on.plusDays(random.nextInt(20)));
        }
        if (random.nextBoolean()) {
            entry.until(on.plusDays(random.nextInt(40)));
        }
        if (random.nextBoolean()) {
            entry.putAmount("people", (long) random.nextInt(9));
        }
        return entry.build();
    }
}
