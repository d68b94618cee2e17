package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A nation small enough for one machine, made by the generator, and its facts as anybody would read them. */
final class SmallNation {
    static final DateRange QUARTER = DateRange.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    static final int SUBJECTS = 100;
    static final int COUNTIES = 4;
    private static final long SEED = 20260101;

    private SmallNation() {}

    static SparkSession spark() {
        return Session.open("local[2]");
    }

    /** Makes it in a folder; every fiftieth subject has no id. */
    static String in(Path folder, Tables tables) {
        String out = folder.resolve(tables.code()).toString();
        new GenerateJob(SUBJECTS, COUNTIES, SEED, 50, tables, QUARTER).run(spark(), out);
        return out;
    }

    /** The facts of a row of typed cells, in a map. */
    static Facts facts(Row row, FactSchema schema) {
        Facts.Builder facts = Facts.builder();
        for (FactKey<?> key : schema.keys()) {
            String name = key.name();
            switch (key.type()) {
                case FLAG -> put(facts, FactKey.flag(name), row.getAs(name));
                case GRADE -> put(facts, FactKey.grade(name), row.getAs(name));
                case DECIMAL -> {
                    BigDecimal cell = row.getAs(name);
                    put(facts, FactKey.decimal(name), cell == null ? null : Decimal.of(cell));
                }
                case RATE -> {
                    BigDecimal cell = row.getAs(name);
                    put(facts, FactKey.rate(name), cell == null ? null : new Rate(Decimal.of(cell)));
                }
                case INCIDENTS -> {
                    String kind = schema.packing(schema.slot(key)).words().get(0);
                    Integer times = row.getAs(name + ":" + kind);
                    put(facts, FactKey.incidents(name), times == null ? null : incidents(kind, times));
                }
                case COUNT, DATE, CHECKLIST, READINGS -> throw new IllegalStateException("not in the sample: " + key);
            }
        }
        return facts.build();
    }

    private static Incidents incidents(String kind, int times) {
        return Incidents.copyOf(times == 0 ? ImmutableList.of() : ImmutableList.of(Incident.of(kind, times)));
    }

    private static <T> void put(Facts.Builder facts, FactKey<T> key, @Nullable T value) {
        if (value != null) {
            facts.put(key, value);
        }
    }
}
