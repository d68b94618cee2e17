package io.wenming.examples.spark;

import com.google.common.base.Ascii;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.honor.Actor;
import io.wenming.honor.HonorAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes the register of the county of a number (示例台账): units are named over the years, some suspended, some revoked. */
final class EventMaker implements FlatMapFunction<Long, Row> {
    /** The columns of its rows. */
    static final StructType COLUMNS = new StructType()
            .add(RegisterReader.REGISTER, DataTypes.StringType)
            .add("seq", DataTypes.IntegerType)
            .add("id", DataTypes.StringType)
            .add("action", DataTypes.StringType)
            .add("occurredOn", DataTypes.DateType)
            .add("subject", DataTypes.StringType)
            .add("type", DataTypes.StringType)
            .add("tier", DataTypes.StringType)
            .add("actor", DataTypes.StringType);

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2018;
    private static final int SUBJECTS = 12;

    private final long seed;

    /** A maker of events from 2018 to 2026. */
    EventMaker(long seed) {
        this.seed = seed;
    }

    @Override
    public Iterator<Row> call(Long county) {
        SplittableRandom random = Sample.random(seed, county);
        String register = Sample.county(county.intValue());
        List<Row> rows = new ArrayList<>();
        for (int subject = 1; subject <= SUBJECTS; subject++) {
            String id = "%s-s%s".formatted(register, subject);
            LocalDate named = LocalDate.of(FIRST_YEAR + random.nextInt(6), 3, 1 + random.nextInt(28));
            add(rows, register, HonorAction.NAME, named, id);
            if (random.nextInt(5) == 0) {
                add(rows, register, HonorAction.SUSPEND, named.plusDays(200L + random.nextInt(400)), id);
            }
            if (random.nextInt(6) == 0) {
                add(rows, register, HonorAction.REVOKE, named.plusDays(700L + random.nextInt(300)), id);
            }
        }
        return rows.iterator();
    }

    private static void add(List<Row> rows, String register, HonorAction action, LocalDate on, String subject) {
        rows.add(RowFactory.create(
                register,
                rows.size(),
                "%s-e%s".formatted(register, rows.size()),
                Ascii.toLowerCase(action.name()), // as registers write it
                on,
                subject,
                CreationType.UNIT.code(),
                Tier.COUNTY.code(),
                Actor.BODY.code()));
    }
}
