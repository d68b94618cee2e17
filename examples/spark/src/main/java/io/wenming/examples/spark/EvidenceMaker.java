package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Duty;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes the evidence of the county of a number (示例佐证): nine in ten duties are done, one in twenty is recorded a day later. */
final class EvidenceMaker implements FlatMapFunction<Long, Row> {
    /** How many units a county has. */
    static final int UNITS = 5;

    /** The columns of its rows. */
    static final StructType COLUMNS = new StructType()
            .add(CountyInspector.COUNTY, DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add(CountyInspector.UNIT, DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("occurredOn", DataTypes.DateType)
            .add("recordedOn", DataTypes.DateType);

    private static final long serialVersionUID = 1L;

    private final long seed;
    private final ImmutableList<Duty> duties;
    private final ImmutableList<String> kinds; // of the rule of each duty

    /** A maker of evidence of the duties of a range. */
    EvidenceMaker(long seed, Cadence cadence, WorkingCalendar calendar, DateRange range) {
        this.seed = seed;
        this.duties = cadence.duties(range, calendar);
        this.kinds = duties.stream()
                .map(duty -> cadence.rule(duty.ruleId()).map(CadenceRule::kinds).orElseThrow())
                .map(of -> of.asList().get(0))
                .collect(ImmutableList.toImmutableList());
    }

    /** The units of a county. */
    static ImmutableList<String> units(int county) {
        return IntStream.rangeClosed(1, UNITS)
                .mapToObj(unit -> "%s-unit-%s".formatted(Sample.county(county), unit))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Iterator<Row> call(Long county) {
        SplittableRandom random = Sample.random(seed, county);
        List<Row> rows = new ArrayList<>();
        for (String unit : units(county.intValue())) {
            for (int duty = 0; duty < duties.size(); duty++) {
                int luck = random.nextInt(20);
                if (luck < 18) {
                    LocalDate on = duties.get(duty).dueOn();
                    rows.add(RowFactory.create(
                            Sample.county(county.intValue()),
                            "%s-%s".formatted(unit, duty),
                            unit,
                            kinds.get(duty),
                            on,
                            luck == 0 ? on.plusDays(1) : on));
                }
            }
        }
        return rows.iterator();
    }
}
