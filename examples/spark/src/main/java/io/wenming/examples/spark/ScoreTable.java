package io.wenming.examples.spark;

import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rounding;
import io.wenming.scoring.Interval;
import io.wenming.scoring.LossColumn;
import io.wenming.scoring.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** How scores stand in a table (得分表): exact decimals with the places of the standard. */
final class ScoreTable {
    /** The score. */
    static final String TOTAL = "total";

    /** Its largest losses, each with node, mechanism and amount, or with a fraction where the amount is no short decimal. */
    static final String LOSSES = "losses";

    /** The least and the most that it can be once the missing inputs are known. */
    static final String INTERVAL = "interval";

    private static final int LOSS_DIGITS = 18;
    private static final int LOSS_PLACES = 9;

    private ScoreTable() {}

    /** The columns, with those of refused rows. */
    static StructType columns(Rounding rounding) {
        DataType points = points(rounding);
        StructType loss = new StructType()
                .add("node", DataTypes.StringType)
                .add("mechanism", DataTypes.StringType)
                .add("amount", DataTypes.createDecimalType(LOSS_DIGITS, LOSS_PLACES))
                .add("fraction", DataTypes.StringType);
        StructType interval = new StructType()
                .add("least", points)
                .add("least_attained", DataTypes.BooleanType)
                .add("most", points)
                .add("most_attained", DataTypes.BooleanType)
                .add("proved", DataTypes.BooleanType);
        return Outcomes.with(new StructType()
                .add(FactTable.SUBJECT, DataTypes.StringType)
                .add(FactTable.GROUP, DataTypes.StringType)
                .add(TOTAL, points)
                .add("status", DataTypes.StringType)
                .add(LOSSES, DataTypes.createArrayType(loss))
                .add(INTERVAL, interval));
    }

    /** The type of points that a standard rounds. */
    static DataType points(Rounding rounding) {
        return DataTypes.createDecimalType(Decimal.MAX_INTEGER_DIGITS + rounding.places(), rounding.places());
    }

    /** The losses in a row of a column. */
    static Row[] losses(LossColumn column, int row) {
        Row[] losses = new Row[column.count(row)];
        for (int place = 0; place < losses.length; place++) {
            losses[place] = loss(column, row, place);
        }
        return losses;
    }

    private static Row loss(LossColumn column, int row, int place) {
        var scaled = column.scaled(row, place, LOSS_PLACES);
        boolean fits = scaled.isPresent() && scaled.getAsLong() < POWER;
        return RowFactory.create(
                column.node(row, place),
                column.mechanism(row, place).code(),
                fits ? BigDecimal.valueOf(scaled.getAsLong(), LOSS_PLACES) : null,
                fits ? null : column.amount(row, place).toString());
    }

    private static final long POWER = 1_000_000_000_000_000_000L; // LOSS_DIGITS digits

    /** An interval; none where nothing can be scored. */
    static @Nullable Row interval(Interval interval, Rounding rounding) {
        if (interval.points().isEmpty()) {
            return null;
        }
        Span span = interval.points().get();
        return RowFactory.create(
                end(span.least(), rounding),
                span.isLeastAttained(),
                end(span.most(), rounding),
                span.isMostAttained(),
                interval.isProved());
    }

    private static @Nullable BigDecimal end(Optional<Fraction> end, Rounding rounding) {
        return end.map(points -> points.rounded(rounding.places(), RoundingMode.UNNECESSARY))
                .orElse(null);
    }
}
