package io.wenming.examples.spark;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.wenming.ranking.RankColumn;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.ScoreRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Ranks the subjects of a partition in their groups (组内排名). A partition holds whole groups, one behind the other, each by
 * subject; one group at a time is held in memory.
 */
final class GroupRanker implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private static final int GROUP = 0;
    private static final int SUBJECT = 1;
    private static final int TOTAL = 2;

    private final Ranking ranking;
    private final LongAccumulator nanos;

    /** A ranker; {@code nanos} counts the time spent inside the library. */
    GroupRanker(Ranking ranking, LongAccumulator nanos) {
        this.ranking = ranking;
        this.nanos = nanos;
    }

    /** The columns: group, subject, total, rank (none without a score), how many of the group are ranked. */
    static StructType columns(Ranking ranking) {
        return new StructType()
                .add(FactTable.GROUP, DataTypes.StringType)
                .add(FactTable.SUBJECT, DataTypes.StringType)
                .add(ScoreTable.TOTAL, ScoreTable.points(ranking.rounding()))
                .add("rank", DataTypes.IntegerType)
                .add("ranked", DataTypes.IntegerType);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        PeekingIterator<Row> left = Iterators.peekingIterator(rows);
        return Iterators.concat(new Iterator<Iterator<Row>>() {
            @Override
            public boolean hasNext() {
                return left.hasNext();
            }

            @Override
            public Iterator<Row> next() {
                return ranked(nextGroup(left));
            }
        });
    }

    private static List<Row> nextGroup(PeekingIterator<Row> rows) {
        List<Row> group = new ArrayList<>();
        String name = rows.peek().getString(GROUP);
        while (rows.hasNext() && rows.peek().getString(GROUP).equals(name)) {
            group.add(rows.next());
        }
        return Collections.unmodifiableList(group);
    }

    private Iterator<Row> ranked(List<Row> group) {
        long before = System.nanoTime();
        Totals totals = new Totals(group, ranking.rounding().places());
        RankColumn ranks = ranking.rankAll(totals, row -> 0);
        nanos.add(System.nanoTime() - before);
        int count = (int) group.stream().filter(row -> !row.isNullAt(TOTAL)).count();
        List<Row> placed = new ArrayList<>(group.size());
        for (int row = 0; row < group.size(); row++) {
            Row of = group.get(row);
            placed.add(RowFactory.create(
                    of.getString(GROUP),
                    of.getString(SUBJECT),
                    of.get(TOTAL),
                    totals.hasScore(row) ? ranks.rank(row).getAsInt() : null,
                    count));
        }
        return placed.iterator();
    }

    /** The totals of a group as a column. */
    private record Totals(List<Row> group, int places) implements ScoreRows {
        @Override
        public int rows() {
            return group.size();
        }

        @Override
        public boolean hasScore(int row) {
            return !group.get(row).isNullAt(TOTAL);
        }

        @Override
        public long scaled(int row) {
            BigDecimal total = group.get(row).getDecimal(TOTAL);
            return total.unscaledValue().longValueExact();
        }
    }
}
