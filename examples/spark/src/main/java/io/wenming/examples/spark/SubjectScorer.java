package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.wenming.fact.IndexedFacts;
import io.wenming.number.Points;
import io.wenming.scoring.LossColumn;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.ScoreColumn;
import java.math.BigDecimal;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Scores the subjects of a partition one after the other (逐区计分): one row of facts, one of results, used again and again, so that
 * memory does not depend on how many there are.
 */
final class SubjectScorer implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Shared<PreparedStandard>> standard;
    private final StructType table;
    private final int losses;
    private final boolean intervals;
    private final LongAccumulator nanos;

    /**
     * A scorer.
     *
     * @param standard the standard
     * @param table the columns of the facts
     * @param losses how many losses of a subject are written
     * @param intervals whether intervals are
     * @param nanos counts the time from a row of facts to a row of results
     */
    SubjectScorer(
            Broadcast<Shared<PreparedStandard>> standard,
            StructType table,
            int losses,
            boolean intervals,
            LongAccumulator nanos) {
        this.standard = standard;
        this.table = table;
        this.losses = losses;
        this.intervals = intervals;
        this.nanos = nanos;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return Iterators.transform(rows, new Partition(standard.value().get())::timed);
    }

    private final class Partition {
        private final PreparedStandard prepared;
        private final FactColumns columns;
        private final IndexedFacts.Row facts;
        private final ScoreColumn score;
        private final LossColumn lost;
        private final int subject;
        private final int group;
        private final int brokenLine;

        Partition(PreparedStandard prepared) {
            this.prepared = prepared;
            this.columns = FactColumns.of(table, prepared.schema());
            this.facts = prepared.schema().row();
            this.score = prepared.column(1);
            this.lost = prepared.lossColumn(1, losses);
            this.subject = table.fieldIndex(FactTable.SUBJECT);
            this.group = table.fieldIndex(FactTable.GROUP);
            this.brokenLine = ImmutableList.copyOf(table.fieldNames()).indexOf(Tables.BROKEN_LINE);
        }

        Row timed(Row row) {
            long before = System.nanoTime();
            Row result = score(row);
            nanos.add(System.nanoTime() - before);
            return result;
        }

        private Row score(Row row) {
            if (brokenLine >= 0 && !row.isNullAt(brokenLine)) {
                return refused(
                        row,
                        row.getString(brokenLine),
                        ImmutableList.of("line: it has more or fewer cells than the header; give one cell a column"));
            }
            ImmutableList<String> wrong = columns.read(row, facts);
            IndexedFacts known = facts.view();
            if (wrong.isEmpty()) {
                prepared.scoreInto(known, score, 0);
                prepared.lossesInto(known, lost, 0);
            }
            ImmutableList<String> reasons = ImmutableList.<String>builder()
                    .addAll(unnamed(row))
                    .addAll(wrong)
                    .build();
            return reasons.isEmpty() ? scored(row, known) : refused(row, row.json(), reasons);
        }

        private ImmutableList<String> unnamed(Row row) {
            ImmutableList.Builder<String> wrong = ImmutableList.builder();
            for (int column : new int[] {subject, group}) {
                if (row.isNullAt(column) || row.getString(column).isBlank()) {
                    wrong.add("%s: nothing is given; give an id".formatted(table.fieldNames()[column]));
                }
            }
            return wrong.build();
        }

        private Row scored(Row row, IndexedFacts known) {
            return RowFactory.create(
                    row.getString(subject),
                    row.getString(group),
                    total(),
                    score.status(0).code(),
                    ScoreTable.losses(lost, 0),
                    intervals ? interval(known) : null,
                    null,
                    null,
                    Outcomes.DONE);
        }

        private @Nullable BigDecimal total() {
            return score.hasScore(0)
                    ? BigDecimal.valueOf(score.scaled(0), score.places())
                    : score.points(0)
                            .map(Points::value)
                            .map(value -> value.toBigDecimal())
                            .orElse(null);
        }

        private @Nullable Row interval(IndexedFacts known) {
            return ScoreTable.interval(
                    prepared.standard().interval(known), prepared.standard().rounding());
        }

        private Row refused(Row row, String text, ImmutableList<String> reasons) {
            return RowFactory.create(
                    row.get(subject),
                    row.get(group),
                    null,
                    null,
                    null,
                    null,
                    text,
                    reasons.toArray(String[]::new),
                    Outcomes.REFUSED);
        }
    }
}
