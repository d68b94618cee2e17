package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Packing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts of the subject of a number (示例数据): the same for the same seed, however many there are. Three in a hundred
 * inputs are missing; a veto is hit by one in a thousand.
 */
final class FactMaker implements MapFunction<Long, Row> {
    private static final long serialVersionUID = 1L;
    private static final int MISSING_IN_100 = 3;
    private static final int PLACES = 2;

    private final FactSchema schema;
    private final long seed;
    private final int counties;
    private final int faulty;

    /**
     * A maker.
     *
     * @param schema the inputs
     * @param seed the seed
     * @param counties over how many counties the subjects are spread
     * @param faulty every so manieth row has a cell that cannot be read; none if 0
     */
    FactMaker(FactSchema schema, long seed, int counties, int faulty) {
        this.schema = schema;
        this.seed = seed;
        this.counties = counties;
        this.faulty = faulty;
    }

    /** The columns of its rows. */
    StructType columns() {
        return FactTable.columns(schema);
    }

    @Override
    public Row call(Long number) {
        SplittableRandom random = Sample.random(seed, number);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add("subject-" + number);
        cells.add(Sample.county((int) (number % counties)));
        for (int slot = 0; slot < schema.keys().size(); slot++) {
            boolean missing = random.nextInt(100) < MISSING_IN_100;
            List<Object> given = cells(schema.keys().get(slot), schema.packing(slot), random);
            cells.addAll(missing ? Collections.nCopies(given.size(), null) : given);
        }
        if (faulty > 0 && number % faulty == faulty - 1) {
            cells.set(0, null); // a subject without an id
        }
        return RowFactory.create(cells.toArray());
    }

    private static List<Object> cells(FactKey<?> key, Packing packing, SplittableRandom random) {
        return switch (key.type()) {
            case FLAG -> List.of(key.name().startsWith("veto") ? random.nextInt(1000) == 0 : random.nextInt(100) < 80);
            case COUNT -> List.of((long) random.nextInt(20));
            case RATE, DECIMAL -> List.of(BigDecimal.valueOf(random.nextInt(4000, 10_001), PLACES));
            case GRADE ->
                List.of(packing.words().get(random.nextInt(packing.words().size())));
            case DATE -> List.of(LocalDate.ofEpochDay(20_454L + random.nextInt(365))); // of 2026
            case READINGS -> List.of("%s;%s".formatted(random.nextInt(30), random.nextInt(30)));
            case INCIDENTS -> times(packing.words().size(), random);
            case CHECKLIST -> times(MarkSlot.MARKS.size(), random);
        };
    }

    private static List<Object> times(int kinds, SplittableRandom random) {
        ImmutableList.Builder<Object> times = ImmutableList.builder();
        for (int kind = 0; kind < kinds; kind++) {
            times.add(random.nextBoolean() ? 0 : random.nextInt(6));
        }
        return times.build();
    }
}
