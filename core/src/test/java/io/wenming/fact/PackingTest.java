package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits a number in a slot, and where it ends. */
class PackingTest {
    private static final FactKey<Incidents> COMPLAINTS = FactKey.incidents("complaints");
    private static final FactKey<Checklist> CANTEEN = FactKey.checklist("canteen");
    private static final FactKey<Long> MEETINGS = FactKey.count("meetings");
    private static final FactKey<String> GRADE = FactKey.grade("grade");

    /** Kinds share 63 bits, at most 20 and at least 5 for each. */
    @ParameterizedTest
    @CsvSource({"1, 20", "2, 20", "3, 20", "4, 15", "12, 5", "13, 0"})
    void kindsOfIncidentsShareTheBitsOfANumber(int kinds, int bits) {
        FactSchema schema = incidents(kinds);

        assertThat(schema.packing(schema.slot(COMPLAINTS)).bits()).isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({"1, 1048575, true", "1, 1048576, false", "12, 31, true", "12, 32, false", "13, 2, false"})
    void asManyIncidentsOfAKindFitAsItsBitsCanSay(int kinds, int times, boolean fits) {
        FactSchema schema = incidents(kinds);
        Incidents last = Incidents.of(Incident.of("k" + (kinds - 1), times));
        Incidents one = Incidents.of(Incident.of("k" + (kinds - 1), times - 1), Incident.of("k" + (kinds - 1), 1));

        assertThat(schema.index(Facts.builder().put(COMPLAINTS, last).build()))
                .returns(fits, row -> row.isNumber(0))
                .returns(last, row -> row.value(COMPLAINTS).orElseThrow());
        assertThat(schema.index(Facts.builder().put(COMPLAINTS, one).build()))
                .returns(fits, row -> row.isNumber(0))
                .returns(one, row -> row.value(COMPLAINTS).orElseThrow());
    }

    @Test
    void aNumberOfIncidentsHoldsNoBitBehindTheLastKind() {
        IndexedFacts.Row row = incidents(12).row();

        assertThat(row.setNumber(0, (1L << 60) - 1)
                        .build()
                        .value(COMPLAINTS)
                        .orElseThrow()
                        .times("k11"))
                .isEqualTo(31);
        for (long none : new long[] {-1, 1L << 60}) {
            assertThatThrownBy(() -> row.setNumber(0, none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "fact 'complaints': %s is no number of incidents; give 5 bits".formatted(none));
        }
    }

    @ParameterizedTest
    @CsvSource({"1000000, true", "1000001, false"})
    void aChecklistFitsUpToAMillionMarks(int marks, boolean fits) {
        FactSchema schema = FactSchema.of(ImmutableList.of(CANTEEN));
        Checklist whole = new Checklist(ImmutableList.copyOf(Collections.nCopies(marks, Mark.PASS)));

        IndexedFacts row = schema.index(Facts.builder().put(CANTEEN, whole).build());

        assertThat(row.isNumber(0)).isEqualTo(fits);
        assertThat(row.value(CANTEEN)).contains(whole);
    }

    @Test
    void aNumberOfMarksHoldsNoBitBehindTheLast() {
        IndexedFacts.Row row = FactSchema.of(ImmutableList.of(CANTEEN)).row();

        assertThat(row.setNumber(0, 3L << 40).build().value(CANTEEN)).contains(Checklist.counted(0, 0, 3));
        for (long none : new long[] {-1, 1L << 60, 1_000_000 | 1L << 40}) {
            assertThatThrownBy(() -> row.setNumber(0, none))
                    .hasMessageStartingWith("fact 'canteen': %s is no checklist".formatted(none));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "999999999999999999, true", "1000000000000000000, false"})
    void aCountFitsUpToEighteenDigits(long count, boolean fits) {
        FactSchema schema = FactSchema.of(ImmutableList.of(MEETINGS));

        IndexedFacts row = schema.index(Facts.builder().put(MEETINGS, count).build());

        assertThat(row.isNumber(0)).isEqualTo(fits);
        assertThat(row.value(MEETINGS)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3})
    void aGradeIsThePositionOfAWordFromOne(long none) {
        FactSchema schema = FactSchema.of(
                ImmutableList.of(GRADE),
                ImmutableSetMultimap.<FactKey<?>, String>builder()
                        .putAll(GRADE, "优秀", "合格")
                        .build());

        assertThat(schema.row().setNumber(0, 1).build().value(GRADE)).contains("优秀");
        assertThat(schema.row().setNumber(0, 2).build().value(GRADE)).contains("合格");
        assertThatThrownBy(() -> schema.row().setNumber(0, none))
                .hasMessage(
                        "fact 'grade': %s is no grade; give the position of one of [优秀, 合格], from 1".formatted(none));
    }

    @Test
    void packingsAreEqualByTypeAndWords() {
        Packing grades = Packing.of(FactType.GRADE, ImmutableList.of("好", "差"));

        assertThat(grades)
                .isEqualTo(Packing.of(FactType.GRADE, ImmutableList.of("好", "差")))
                .hasSameHashCodeAs(Packing.of(FactType.GRADE, ImmutableList.of("好", "差")))
                .isNotEqualTo(Packing.of(FactType.GRADE, ImmutableList.of("好")))
                .isNotEqualTo(Packing.of(FactType.INCIDENTS, ImmutableList.of("好", "差")))
                .hasToString("grade [好, 差]");
        assertThat(Packing.of(FactType.FLAG, ImmutableList.of())).hasToString("flag");
    }

    private static FactSchema incidents(int kinds) {
        return FactSchema.of(
                ImmutableList.of(COMPLAINTS),
                ImmutableSetMultimap.<FactKey<?>, String>builder()
                        .putAll(
                                COMPLAINTS,
                                IntStream.range(0, kinds)
                                        .mapToObj(kind -> "k" + kind)
                                        .collect(ImmutableList.toImmutableList()))
                        .build());
    }
}
