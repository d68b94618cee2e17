package io.wenming.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cells of every type become facts, exactly, or a reason why not. */
class FactColumnsTest {
    private static final FactKey<Incidents> STREETS = FactKey.incidents("streets");
    private static final FactKey<String> GRADE = FactKey.grade("grade");
    private static final FactSchema SCHEMA = FactSchema.of(
            List.of(
                    FactKey.flag("plan"),
                    FactKey.count("visits"),
                    FactKey.rate("rate"),
                    FactKey.decimal("mean"),
                    GRADE,
                    FactKey.date("on"),
                    STREETS,
                    FactKey.checklist("lines"),
                    FactKey.readings("delays")),
            ImmutableSetMultimap.<FactKey<?>, String>builder()
                    .putAll(GRADE, "好", "一般")
                    .putAll(STREETS, "乱贴", "乱停")
                    .build());
    private static final ImmutableList<String> NAMES =
            ImmutableList.copyOf(FactTable.columns(SCHEMA).fieldNames());
    private static final Facts FACTS = Facts.builder()
            .put(FactKey.flag("plan"), true)
            .put(FactKey.count("visits"), 3L)
            .put(FactKey.rate("rate"), Rate.percent("98.75"))
            .put(FactKey.decimal("mean"), Decimal.parse("-0.5"))
            .put(GRADE, "一般")
            .put(FactKey.date("on"), LocalDate.of(2026, 3, 9))
            .put(STREETS, Incidents.of(Incident.of("乱停", 2)))
            .put(FactKey.checklist("lines"), Checklist.counted(2, 1, 0))
            .put(FactKey.readings("delays"), Readings.of(Decimal.of(3), Decimal.parse("1.5")))
            .build();

    @Test
    void cellsWithATypeAreRead() {
        assertThat(read(typed(
                        "s",
                        "g",
                        true,
                        3L,
                        new BigDecimal("98.75"),
                        new BigDecimal("-0.50"),
                        "一般",
                        LocalDate.of(2026, 3, 9),
                        null,
                        2,
                        2,
                        1,
                        null,
                        "3; 1.5")))
                .isEqualTo(FACTS);
    }

    @Test
    void textsAreReadAsCellsWithATypeAre() {
        assertThat(read(texts(
                        "s",
                        "g",
                        "true",
                        "3",
                        "98.75",
                        "-0.5",
                        "一般",
                        "2026-03-09",
                        null,
                        "2",
                        "2",
                        "1",
                        null,
                        "3;1.5")))
                .isEqualTo(FACTS);
    }

    @Test
    void emptyCellsAreMissingAlsoAfterARowThatHadAll() {
        IndexedFacts.Row facts = SCHEMA.row();
        Row full = texts("s", "g", "true", "3", "98.75", "-0.5", "极差", "2026-03-09", "1", "2", "2", "1", "4", "3;1.5");
        FactColumns columns = FactColumns.of(full.schema(), SCHEMA);

        columns.read(full, facts);
        columns.read(texts("s", "g", null, null, null, null, null, null, null, null, null, null, null, null), facts);

        assertThat(facts.view().keys()).isEmpty();
    }

    @Test
    void whatNoSlotHoldsAsANumberIsKeptExactly() {
        Facts facts = read(texts(
                "s",
                "g",
                null,
                null,
                "33.3333333333",
                "123456789012345.678901",
                "极差",
                null,
                "3000000",
                null,
                null,
                null,
                null,
                null));

        assertThat(facts)
                .isEqualTo(Facts.builder()
                        .put(FactKey.rate("rate"), Rate.percent("33.3333333333"))
                        .put(FactKey.decimal("mean"), Decimal.parse("123456789012345.678901"))
                        .put(GRADE, "极差")
                        .put(STREETS, Incidents.of(Incident.of("乱贴", 3_000_000)))
                        .build());
    }

    @Test
    void aStateStandsInPlaceOfAValue() {
        StructType table = new StructType()
                .add("plan", DataTypes.BooleanType)
                .add("plan:state", DataTypes.StringType)
                .add("streets:乱停", DataTypes.IntegerType)
                .add("streets:state", DataTypes.StringType);
        IndexedFacts.Row facts = SCHEMA.row();

        FactColumns.of(table, SCHEMA)
                .read(new GenericRowWithSchema(new Object[] {true, "not_applicable", 1, null}, table), facts);

        assertThat(facts.view().state(FactKey.flag("plan"))).isEqualTo(FactState.NOT_APPLICABLE);
        assertThat(facts.view().value(STREETS)).contains(Incidents.of(Incident.of("乱停", 1)));
        assertThat(FactColumns.of(table, SCHEMA)
                        .read(new GenericRowWithSchema(new Object[] {true, "n/a", 1, null}, table), facts))
                .containsExactly(
                        "plan:state: 'n/a' is no state in place of a value; give not_applicable, exempt or nothing");
    }

    @Test
    void everyCellThatIsNotUnderstoodIsNamed() {
        assertThat(reasons(texts(
                        "s",
                        "g",
                        "yes",
                        "-1",
                        "1e9",
                        "1,5",
                        " ",
                        "2026-02-30",
                        "x",
                        "3000000000",
                        "2000000",
                        "1",
                        "0",
                        "3;a")))
                .containsExactly(
                        "plan: 'yes' is no flag; give true or false",
                        "visits: '-1' is no count; give a whole number of 0 or more",
                        "rate: decimal: '1e9' is not a decimal; give digits with at most one point, such as 12 or -0.75",
                        "mean: decimal: '1,5' is not a decimal; give digits with at most one point, such as 12 or -0.75",
                        "grade: ' ' is no text; give one that is not blank",
                        "on: '2026-02-30' is no day of the calendar; give one such as 2026-03-31",
                        "streets:乱贴: 'x' is no count; give a whole number of 0 or more",
                        "lines:pass: '2000000' is no number of marks; give at most 1048575",
                        "delays: decimal: 'a' is not a decimal; give digits with at most one point, such as 12 or -0.75");
    }

    @Test
    void tooManyIncidentsAreRefused() {
        assertThat(reasons(texts(
                        "s", "g", null, null, null, null, null, null, null, "3000000000", null, null, null, null)))
                .containsExactly("streets:乱停: '3000000000' is no number of times; give at most 2147483647");
    }

    @Test
    void binaryFloatingPointIsRefused() {
        assertThatThrownBy(() -> FactColumns.of(new StructType().add("rate", DataTypes.DoubleType), SCHEMA))
                .hasMessage("rate: a column of double is not exact; give one of decimals, such as decimal(9,2)");
    }

    private static Facts read(Row row) {
        IndexedFacts.Row facts = SCHEMA.row();
        assertThat(FactColumns.of(row.schema(), SCHEMA).read(row, facts)).isEmpty();
        return facts.view();
    }

    private static ImmutableList<String> reasons(Row row) {
        return FactColumns.of(row.schema(), SCHEMA).read(row, SCHEMA.row());
    }

    private static Row typed(@Nullable Object... cells) {
        return new GenericRowWithSchema(cells, FactTable.columns(SCHEMA));
    }

    private static Row texts(@Nullable String... cells) {
        StructType table = new StructType(NAMES.stream()
                .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
                .toArray(StructField[]::new));
        return new GenericRowWithSchema(Arrays.copyOf(cells, cells.length, Object[].class), table);
    }
}
