package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.DutyTally;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.DocumentException;
import io.wenming.period.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** How the units of one county kept a cadence (一县督查), from their evidence; units without any owe as well. */
final class CountyInspector implements CoGroupFunction<String, Row, Row, Row> {
    /** The column with the county. */
    static final String COUNTY = "county";

    /** The column with the unit, in both tables. */
    static final String UNIT = "unit";

    private static final long serialVersionUID = 1L;
    private static final RowDocument.Shape SHAPE = new RowDocument.Shape(
            ImmutableSet.of(COUNTY), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    private static final int PLACES = 2;
    private static final DataType PERCENT = DataTypes.createDecimalType(5, PLACES);

    private final Broadcast<Shared<Cadence>> cadence;
    private final Broadcast<WorkingCalendar> calendar;
    private final DateRange range;
    private final LocalDate asOf;

    /** Asks about duties due in a range, at the end of a day. */
    CountyInspector(
            Broadcast<Shared<Cadence>> cadence, Broadcast<WorkingCalendar> calendar, DateRange range, LocalDate asOf) {
        this.cadence = cadence;
        this.calendar = calendar;
        this.range = range;
        this.asOf = asOf;
    }

    /** The columns: county, rule, how many duties of each status, the rate in time in percent to 2 places, half up. */
    static StructType columns() {
        StructType columns = new StructType().add(COUNTY, DataTypes.StringType).add("rule", DataTypes.StringType);
        for (String count : List.of("on_time", "late", "overdue", "missed", "pending", "waived", "early")) {
            columns = columns.add(count, DataTypes.IntegerType);
        }
        return Outcomes.with(columns.add("on_time_rate", PERCENT));
    }

    @Override
    public Iterator<Row> call(String county, Iterator<Row> evidence, Iterator<Row> units) {
        List<Row> out = new ArrayList<>();
        Supervision.Builder question = Supervision.builder()
                .cadence(cadence.value().get())
                .calendar(calendar.value())
                .range(range)
                .asOf(asOf)
                .share(false)
                .units(units(county, units, out))
                .evidence(evidence(county, evidence, out));
        question.build().match().ratesByRule().forEach((rule, tally) -> out.add(rates(county, rule, tally)));
        return out.iterator();
    }

    private static ImmutableSortedSet<String> units(String county, Iterator<Row> rows, List<Row> refused) {
        ImmutableSortedSet.Builder<String> units = ImmutableSortedSet.naturalOrder();
        rows.forEachRemaining(row -> {
            String unit = row.getAs(UNIT);
            if (unit == null || unit.isBlank()) {
                refused.add(refused(county, row, ImmutableList.of("unit: nothing is given; give an id")));
            } else {
                units.add(unit);
            }
        });
        return units.build();
    }

    /** The evidence that can be read, in an order that does not depend on how Spark brought it. */
    private static ImmutableList<Evidence> evidence(String county, Iterator<Row> rows, List<Row> refused) {
        RowDocument<EvidenceLog> document = new RowDocument<>(EvidenceLog.DOCUMENT, "evidence", SHAPE);
        List<Evidence> known = new ArrayList<>();
        rows.forEachRemaining(row -> {
            try {
                known.addAll(document.read(row).evidence());
            } catch (DocumentException e) {
                refused.add(refused(county, row, document.reasons(e)));
            }
        });
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Evidence::id)
                        .thenComparing(Evidence::recordedOn)
                        .thenComparing(Evidence::toString),
                known);
    }

    private static Row rates(String county, String rule, DutyTally tally) {
        return RowFactory.create(
                county,
                rule,
                tally.onTime(),
                tally.late(),
                tally.overdue(),
                tally.missed(),
                tally.pending(),
                tally.waived(),
                tally.early(),
                percent(tally),
                null,
                null,
                Outcomes.DONE);
    }

    private static @Nullable BigDecimal percent(DutyTally tally) {
        return tally.onTimeRate()
                .map(rate -> rate.times(100).rounded(PLACES, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private static Row refused(String county, Row row, ImmutableList<String> reasons) {
        return RowFactory.create(
                county,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.json(),
                reasons.toArray(String[]::new),
                Outcomes.REFUSED);
    }
}
