package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedFactsTest {
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Long> MEETINGS = FactKey.count("meetings");
    private static final FactKey<Rate> SATISFACTION = FactKey.rate("satisfaction");
    private static final FactKey<Decimal> SCORE = FactKey.decimal("score");
    private static final FactKey<String> GRADE = FactKey.grade("grade");
    private static final FactKey<LocalDate> FOUNDED = FactKey.date("founded");
    private static final FactKey<Incidents> COMPLAINTS = FactKey.incidents("complaints");
    private static final FactKey<Checklist> CANTEEN = FactKey.checklist("canteen");
    private static final FactKey<Readings> WAITS = FactKey.readings("waits");
    private static final FactSchema SCHEMA =
            FactSchema.of(List.of(PLAN, MEETINGS, SATISFACTION, SCORE, GRADE, FOUNDED, COMPLAINTS, CANTEEN, WAITS));

    static LongStream seeds() {
        return Seeds.of(20260204, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void indexedFactsEqualTheMappedOnesTheyWereMadeOf(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Facts mapped = Facts.builder()
                .put(PLAN, random.nextBoolean())
                .put(MEETINGS, random.nextLong(Long.MAX_VALUE))
                .put(SATISFACTION, new Rate(anyDecimal(random)))
                .put(SCORE, anyDecimal(random))
                .put(GRADE, "等次" + random.nextInt(9))
                .put(FOUNDED, LocalDate.ofEpochDay(random.nextInt(-800_000, 800_000)))
                .put(COMPLAINTS, Incidents.of(Incident.of("投诉", 1 + random.nextInt(9))))
                .put(CANTEEN, Checklist.counted(random.nextInt(9), random.nextInt(9), random.nextInt(9)))
                .put(WAITS, Readings.of(anyDecimal(random), anyDecimal(random)))
                .build();

        IndexedFacts indexed = SCHEMA.index(mapped);

        assertThat(indexed).isEqualTo(mapped).hasSameHashCodeAs(mapped);
        assertThat(mapped).isEqualTo(indexed);
        assertThat(indexed.fact(SATISFACTION)).isEqualTo(mapped.fact(SATISFACTION));
        assertThat(indexed.fact(SCORE)).isEqualTo(mapped.fact(SCORE));
        assertThat(indexed.keys()).containsExactlyInAnyOrderElementsOf(mapped.keys());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 2999, 3000, 3001})
    void rowsThatShareAStretchEqualThoseIndexedOneByOne(int count) {
        List<Facts> given = IntStream.range(0, count)
                .mapToObj(i -> Facts.builder()
                        .put(MEETINGS, (long) i)
                        .put(PLAN, i % 2 == 0)
                        .notApplicable(i % 3 == 0 ? CANTEEN : SCORE)
                        .put(GRADE, "等次" + i % 9)
                        .build())
                .toList();

        ImmutableList<IndexedFacts> rows = SCHEMA.indexAll(given);

        assertThat(rows)
                .containsExactlyElementsOf(given.stream().map(SCHEMA::index).toList());
        assertThat(rows).containsExactlyElementsOf(SCHEMA.indexAll(rows));
    }

    @Test
    void aRowOfAStretchIsStoredWithoutItsNeighbors() {
        List<Facts> given = IntStream.range(0, 100)
                .mapToObj(i -> Facts.builder().put(MEETINGS, (long) i).build())
                .toList();

        IndexedFacts row = SCHEMA.indexAll(given).get(50);

        assertThat(Serialized.bytes(row)).hasSameSizeAs(Serialized.bytes(SCHEMA.index(given.get(50))));
        assertThat(Serialized.copy(row)).isEqualTo(given.get(50));
    }

    @Test
    void aSlotThatTheSchemaDoesNotHaveIsRefused() {
        IndexedFacts row = SCHEMA.indexAll(List.of(Facts.none(), Facts.none())).get(0);

        for (int slot : new int[] {-1, 9, 64}) {
            assertThatThrownBy(() -> row.number(slot)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> row.isNumber(slot)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> row.mask(slot)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> row.state(slot)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> row.numbersOf(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> row.specialsOf(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void numbersAreHeldAsLongs() {
        IndexedFacts row = SCHEMA.row()
                .set(PLAN, true)
                .set(MEETINGS, 12L)
                .set(SATISFACTION, Rate.percent("92.5"))
                .set(SCORE, Decimal.parse("-0.000001"))
                .set(FOUNDED, LocalDate.of(1970, 1, 31))
                .set(GRADE, "优秀")
                .build();

        assertThat(row.number(SCHEMA.slot(PLAN))).isEqualTo(1);
        assertThat(row.number(SCHEMA.slot(MEETINGS))).isEqualTo(12);
        assertThat(row.number(SCHEMA.slot(SATISFACTION))).isEqualTo(92_500_000);
        assertThat(row.number(SCHEMA.slot(SCORE))).isEqualTo(-1);
        assertThat(row.number(SCHEMA.slot(FOUNDED))).isEqualTo(30);
        assertThat(row.isNumber(SCHEMA.slot(SCORE))).isTrue();
        assertThat(row.isNumber(SCHEMA.slot(GRADE))).isFalse();
        assertThat(row.mask(SCHEMA.slot(GRADE))).isZero();
        assertThat(row.mask(SCHEMA.slot(PLAN))).isEqualTo(-1);
        assertThat(row.isNumber(SCHEMA.slot(CANTEEN))).isFalse();
        assertThat(row.number(SCHEMA.slot(GRADE))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0000001",
                "-0.000000000000000001",
                "1000000000000",
                "999999999999999999",
                "-999999999999999999.999999999999999999"
            })
    void decimalTooWideForALongIsHeldWhole(String wide) {
        IndexedFacts row = SCHEMA.row()
                .set(SCORE, Decimal.parse(wide))
                .set(SATISFACTION, Rate.percent(wide))
                .build();

        assertThat(row.value(SCORE)).contains(Decimal.parse(wide));
        assertThat(row.value(SATISFACTION)).contains(Rate.percent(wide));
        assertThat(row.isNumber(SCHEMA.slot(SCORE))).isFalse();
        assertThat(row.number(SCHEMA.slot(SCORE))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999.999999", "-999999999999.999999", "0.000001", "0"})
    void decimalOfTwelveAndSixDigitsFitsALong(String fitting) {
        IndexedFacts row = SCHEMA.row().set(SCORE, Decimal.parse(fitting)).build();

        assertThat(row.isNumber(SCHEMA.slot(SCORE))).isTrue();
        assertThat(row.value(SCORE)).contains(Decimal.parse(fitting));
    }

    @Test
    void packedNumbersEqualTheValuesTheyStandFor() {
        IndexedFacts packed = SCHEMA.row()
                .setNumber(SCHEMA.slot(PLAN), 1)
                .setNumber(SCHEMA.slot(MEETINGS), 3)
                .setNumber(SCHEMA.slot(SATISFACTION), 92_500_000)
                .setNumber(SCHEMA.slot(SCORE), -250_000)
                .setNumber(SCHEMA.slot(FOUNDED), 0)
                .build();

        assertThat(packed)
                .isEqualTo(Facts.builder()
                        .put(PLAN, true)
                        .put(MEETINGS, 3L)
                        .put(SATISFACTION, Rate.percent("92.5"))
                        .put(SCORE, Decimal.parse("-0.25"))
                        .put(FOUNDED, LocalDate.of(1970, 1, 1))
                        .build());
    }

    @Test
    void packedNumberThatStandsForNoValueIsRefused() {
        IndexedFacts.Row row = SCHEMA.row();

        assertThatThrownBy(() -> row.setNumber(SCHEMA.slot(MEETINGS), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'meetings': -1 is below 0; give a count of 0 or more");
        assertThatThrownBy(() -> row.setNumber(SCHEMA.slot(PLAN), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'plan': 2 is no flag; give 0 or 1");
        assertThatThrownBy(() -> row.setNumber(SCHEMA.slot(FOUNDED), Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'founded': 9223372036854775807 is no day; give an epoch day of the calendar");
    }

    @Test
    void countBelowZeroIsRefusedAsInTheMappedForm() {
        assertThatThrownBy(() -> SCHEMA.row().set(MEETINGS, -1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'meetings': -1 is below 0; give a count of 0 or more");
    }

    @Test
    void wordsOfTheSchemaMakeGradesAndIncidentsNumbers() {
        FactSchema schema = FactSchema.of(
                List.of(GRADE, COMPLAINTS, CANTEEN),
                ImmutableSetMultimap.<FactKey<?>, String>builder()
                        .putAll(GRADE, "优秀", "合格")
                        .putAll(COMPLAINTS, "噪音", "垃圾")
                        .build());
        Incidents unordered = Incidents.of(Incident.of("垃圾", 2), Incident.of("噪音", 1), Incident.of("垃圾", 3));
        Checklist marks = Checklist.of(Mark.FAIL, Mark.PASS, Mark.NOT_APPLICABLE, Mark.PASS);

        IndexedFacts row = schema.index(Facts.builder()
                .put(GRADE, "合格")
                .put(COMPLAINTS, unordered)
                .put(CANTEEN, marks)
                .build());
        IndexedFacts bare = schema.row()
                .setNumber(schema.slot(GRADE), 1)
                .setNumber(schema.slot(COMPLAINTS), row.number(schema.slot(COMPLAINTS)))
                .setNumber(schema.slot(CANTEEN), row.number(schema.slot(CANTEEN)))
                .build();

        assertThat(row.number(schema.slot(GRADE))).isEqualTo(2);
        assertThat(schema.packing(schema.slot(COMPLAINTS)).bits()).isEqualTo(20);
        assertThat(row.number(schema.slot(COMPLAINTS))).isEqualTo(1 + (5L << 20));
        assertThat(row.number(schema.slot(CANTEEN))).isEqualTo(2 + (1L << 20) + (1L << 40));
        assertThat(row.value(GRADE)).contains("合格");
        assertThat(row.value(COMPLAINTS)).contains(unordered);
        assertThat(row.value(CANTEEN)).contains(marks);
        assertThat(bare.value(GRADE)).contains("优秀");
        assertThat(bare.value(COMPLAINTS)).contains(Incidents.of(Incident.of("噪音", 1), Incident.of("垃圾", 5)));
        assertThat(bare.value(CANTEEN)).contains(Checklist.counted(2, 1, 1));
    }

    @Test
    void whatIsSaidOfAnIncidentBesideItsKindIsKept() {
        FactSchema schema = FactSchema.of(
                List.of(COMPLAINTS),
                ImmutableSetMultimap.<FactKey<?>, String>builder()
                        .putAll(COMPLAINTS, "噪音")
                        .build());
        Incident plain = Incident.of("噪音", 1);

        assertThat(List.of(
                        Incident.builder().from(plain).id("案-1").build(),
                        Incident.builder().from(plain).role("主要负责人").build(),
                        Incident.builder().from(plain).verified(false).build()))
                .allSatisfy(incident -> assertThat(schema.index(Facts.builder()
                                        .put(COMPLAINTS, Incidents.of(incident))
                                        .build())
                                .value(COMPLAINTS))
                        .contains(Incidents.of(incident)));
    }

    @Test
    void wordThatTheSchemaDoesNotKnowIsHeldAsItIs() {
        FactSchema schema = FactSchema.of(
                List.of(GRADE, COMPLAINTS),
                ImmutableSetMultimap.<FactKey<?>, String>builder()
                        .putAll(GRADE, "优秀", "合格")
                        .putAll(COMPLAINTS, "噪音")
                        .build());
        Incidents other = Incidents.of(Incident.of("其他", 2));

        IndexedFacts row = schema.index(
                Facts.builder().put(GRADE, "良").put(COMPLAINTS, other).build());

        assertThat(row.isNumber(schema.slot(GRADE))).isFalse();
        assertThat(row.state(schema.slot(GRADE))).isEqualTo(FactState.PRESENT);
        assertThat(row.value(GRADE)).contains("良");
        assertThat(row.value(COMPLAINTS)).contains(other);
        assertThat(row.specialsOf(0)).isEqualTo(0b11);
        assertThatThrownBy(() -> schema.row().setNumber(schema.slot(GRADE), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'grade': 3 is no grade; give the position of one of [优秀, 合格], from 1");
    }

    @Test
    void slotWithoutANumberRefusesOne() {
        assertThatThrownBy(() -> SCHEMA.row().setNumber(SCHEMA.slot(GRADE), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slot 4: grade (grade) holds no number; set a value of the key");
        assertThatThrownBy(() -> SCHEMA.row().setNumber(SCHEMA.slot(COMPLAINTS), 1))
                .hasMessage("slot 6: complaints (incidents) holds no number; set a value of the key");
        assertThatThrownBy(() -> SCHEMA.row().setNumber(SCHEMA.slot(CANTEEN), -1))
                .hasMessage("fact 'canteen': -1 is no checklist; give the marks that pass, fail and do not apply,"
                        + " 20 bits each");
    }

    @ParameterizedTest
    @EnumSource(value = FactState.class, mode = EnumSource.Mode.EXCLUDE, names = "PRESENT")
    void stateWithoutAValueIsSetBySlot(FactState state) {
        IndexedFacts row = SCHEMA.row()
                .set(MEETINGS, 3L)
                .setState(SCHEMA.slot(MEETINGS), state)
                .build();

        assertThat(row.state(MEETINGS)).isEqualTo(state);
        assertThat(row.state(SCHEMA.slot(MEETINGS))).isEqualTo(state);
        assertThat(row.fact(MEETINGS)).isEqualTo(new Fact<>(state, java.util.Optional.empty(), Provenance.UNKNOWN));
        assertThat(row.number(SCHEMA.slot(MEETINGS))).isZero();
    }

    @Test
    void presentNeedsAValue() {
        assertThatThrownBy(() -> SCHEMA.row().setState(3, FactState.PRESENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slot 3: present needs a value; set the value");
    }

    @Test
    void rowGoesOnWithoutChangingWhatWasBuilt() {
        IndexedFacts.Row row = SCHEMA.row().set(MEETINGS, 3L).set(GRADE, "优秀");
        IndexedFacts first = row.build();

        row.set(MEETINGS, 4L).set(GRADE, "合格").setState(SCHEMA.slot(PLAN), FactState.EXEMPT);

        assertThat(first)
                .isEqualTo(Facts.builder().put(MEETINGS, 3L).put(GRADE, "优秀").build());
        assertThat(row.build().value(MEETINGS)).contains(4L);
    }

    @Test
    void refilledRowForgetsTheSubjectBefore() {
        IndexedFacts.Row row = SCHEMA.row();
        row.refill(Facts.builder()
                .put(PLAN, true)
                .put(GRADE, "好")
                .put(COMPLAINTS, Incidents.of(Incident.of("噪音", 3)))
                .build());
        Facts second = Facts.builder().put(MEETINGS, 4L).build();

        assertThat(row.refill(second).view()).isEqualTo(second);
    }

    @Test
    void viewChangesWithItsRowAndWhatWasBuiltDoesNot() {
        IndexedFacts.Row row = SCHEMA.row().set(MEETINGS, 1L);
        IndexedFacts view = row.view();
        IndexedFacts built = row.build();
        row.set(MEETINGS, 2L);

        assertThat(view.number(SCHEMA.slot(MEETINGS))).isEqualTo(2);
        assertThat(built.number(SCHEMA.slot(MEETINGS))).isEqualTo(1);
    }

    @Test
    void incidentsOfOneKindAreIndexedWithAndWithoutAKnownWord() {
        Facts facts = Facts.builder()
                .put(COMPLAINTS, Incidents.of(Incident.of("噪音", 3)))
                .build();
        FactSchema knows =
                FactSchema.of(List.of(COMPLAINTS), ImmutableSetMultimap.<FactKey<?>, String>of(COMPLAINTS, "噪音"));

        assertThat(knows.index(facts).number(0)).isEqualTo(3);
        assertThat(knows.index(facts)).isEqualTo(facts);
        assertThat(SCHEMA.index(facts).isNumber(SCHEMA.slot(COMPLAINTS))).isFalse();
        assertThat(SCHEMA.index(facts)).isEqualTo(facts);
    }

    @Test
    void valueReplacesAWiderOneInTheSameSlot() {
        IndexedFacts row = SCHEMA.row()
                .set(SCORE, Decimal.parse("0.0000001"))
                .set(SCORE, Decimal.of(5))
                .build();

        assertThat(row.value(SCORE)).contains(Decimal.of(5));
        assertThat(row.isNumber(SCHEMA.slot(SCORE))).isTrue();
    }

    @Test
    void lookingUpAKeyThatHasNoSlotFindsNothing() {
        IndexedFacts row = SCHEMA.row().set(PLAN, true).build();

        assertThat(row.fact(FactKey.count("plan"))).isEqualTo(Fact.missing());
        assertThat(row.state(FactKey.flag("elsewhere"))).isEqualTo(FactState.MISSING);
        assertThat(row.keys()).containsExactly(PLAN);
        assertThat(row).hasToString("{plan=true}").isNotEqualTo("{plan=true}");
    }

    @Test
    void originIsLeftBehind() {
        Facts facts = Facts.builder()
                .put(PLAN, true, Provenance.of("第3组", LocalDate.of(2026, 3, 5)))
                .build();

        assertThat(SCHEMA.index(facts).fact(PLAN).provenance()).isEqualTo(Provenance.UNKNOWN);
    }

    private static Decimal anyDecimal(SplittableRandom random) {
        BigInteger units = BigInteger.valueOf(random.nextLong(-999_999_999_999_999_999L, 1_000_000_000_000_000_000L));
        return Decimal.of(new BigDecimal(units, random.nextInt(19)));
    }
}
