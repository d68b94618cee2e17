package io.wenming.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.document.DocumentException;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.RefusedEvent;
import io.wenming.honor.Register;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.label.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The yearly tallies of one register (一册统计). All events of a subject stand in one register, with those of the bodies that it came
 * from or went into; rows have no order, so every event has its {@code seq}.
 */
final class RegisterReader implements FlatMapGroupsFunction<String, Row, Row> {
    /** The column with the register that an event stands in, such as that of a county. */
    static final String REGISTER = "register";

    private static final long serialVersionUID = 1L;
    private static final RowDocument.Shape SHAPE = new RowDocument.Shape(
            ImmutableSet.of(REGISTER),
            ImmutableSet.of("seq", "round"),
            ImmutableSet.of("openEnded", "ends", "filed"),
            ImmutableSet.of("into"),
            ImmutableSet.of("set"));

    private final Broadcast<Shared<HonorScheme>> scheme;
    private final int fromYear;
    private final int toYear;

    /** Tallies from a first to a last year, both inclusive. */
    RegisterReader(Broadcast<Shared<HonorScheme>> scheme, int fromYear, int toYear) {
        this.scheme = scheme;
        this.fromYear = fromYear;
        this.toYear = toYear;
    }

    /** The columns: register, year, tier, type, what is counted, how many. */
    static StructType columns() {
        return Outcomes.with(new StructType()
                .add(REGISTER, DataTypes.StringType)
                .add("year", DataTypes.IntegerType)
                .add("tier", DataTypes.StringType)
                .add("type", DataTypes.StringType)
                .add("counted", DataTypes.StringType)
                .add("figure", DataTypes.LongType));
    }

    @Override
    public Iterator<Row> call(String register, Iterator<Row> rows) {
        List<Row> out = new ArrayList<>();
        List<HonorEvent> events = new ArrayList<>();
        RowDocument<Register> document = new RowDocument<>(Register.DOCUMENT, "events", SHAPE);
        rows.forEachRemaining(row -> {
            try {
                events.add(event(document, row));
            } catch (DocumentException e) {
                out.add(refused(register, row.json(), document.reasons(e)));
            } catch (IllegalArgumentException e) {
                out.add(refused(register, row.json(), ImmutableList.of(String.valueOf(e.getMessage()))));
            }
        });
        events.sort(Comparator.comparing((HonorEvent event) -> event.seq().orElseThrow())
                .thenComparing(HonorEvent::id)
                .thenComparing(HonorEvent::toString));
        try {
            HonorHistory history = Register.of(events).under(scheme.value().get());
            tally(register, history, out);
        } catch (IllegalArgumentException e) {
            out.add(refused(register, "all of the register", ImmutableList.of(String.valueOf(e.getMessage()))));
        }
        return out.iterator();
    }

    private static HonorEvent event(RowDocument<Register> document, Row row) {
        HonorEvent event = document.read(row).events().get(0);
        int seq = ImmutableList.copyOf(row.schema().fieldNames()).indexOf("seq");
        checkArgument(
                seq >= 0 && !row.isNullAt(seq), "seq: nothing is given; give the place in the register, 0 and up");
        return event;
    }

    private void tally(String register, HonorHistory history, List<Row> out) {
        for (TallyCount count : TallyCount.values()) {
            for (TallyRow figure : history.tally(fromYear, toYear, count)) {
                out.add(RowFactory.create(
                        register,
                        figure.year(),
                        figure.title().tier().code(),
                        figure.title().type().code(),
                        count.code(),
                        (long) figure.count(),
                        null,
                        null,
                        Outcomes.DONE));
            }
        }
        for (RefusedEvent refusal : history.refused()) {
            out.add(refused(
                    register,
                    refusal.event().id(),
                    ImmutableList.of("event: the scheme refuses it, %s"
                            .formatted(refusal.reason().label().in(Language.EN)))));
        }
    }

    private static Row refused(String register, String row, ImmutableList<String> reasons) {
        return RowFactory.create(
                register, null, null, null, null, null, row, reasons.toArray(String[]::new), Outcomes.REFUSED);
    }
}
