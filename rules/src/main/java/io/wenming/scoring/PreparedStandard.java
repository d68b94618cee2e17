package io.wenming.scoring;

import static com.google.common.base.Preconditions.checkPositionIndexes;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import io.wenming.fact.FactBlock;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A standard prepared for bulk work (预编译测评体系): laid out flat over the slots of a {@link FactSchema}, once; after that a
 * subject costs neither look-ups nor objects. It gives exactly what {@link Standard#score} gives, and any number of threads
 * may share it.
 *
 * <pre>{@code
 * PreparedStandard prepared = standard.prepare();
 * ImmutableList<IndexedFacts> rows = prepared.schema().indexAll(facts);
 * ScoreColumn column = prepared.column(rows.size());
 * for (int row = 0; row < rows.size(); row++) {
 *     prepared.scoreInto(rows.get(row), column, row);
 * }
 * }</pre>
 *
 * <p>Hundreds of subjects are scored faster in a {@link FactBlock}.
 */
public final class PreparedStandard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final FlatConstants<FlatScorer> ROWS = FlatConstants.like(FlatRow.class, FlatScorer.class);

    /** Fewer subjects take less time as rows, even though each row has to be made. */
    private static final int FEW = 4;

    private final Standard standard;
    private final FactSchema schema;
    private final transient @Nullable FlatPlan plan; // null where no plan fits
    private final transient @Nullable FlatScorer scorer; // the plan, as a constant where that can be
    private final transient Supplier<Optional<FlatLosses>> losses; // none where the plan does not tell what was lost
    private final transient int places;
    private final transient boolean asksNoRule; // all leaves are in a flat form
    private final transient FlatRows rows;
    private final transient Spare<FlatScratch> scratches;

    private PreparedStandard(Standard standard, FactSchema schema) {
        this.standard = standard;
        this.schema = schema;
        this.plan = FlatCompiler.plan(standard, schema).orElse(null);
        this.scorer = plan == null ? null : ROWS.of(plan).orElse(plan);
        this.losses = Suppliers.memoize(
                () -> Optional.ofNullable(plan).flatMap(flat -> FlatLosses.of(standard, schema, flat)));
        this.places = standard.rounding().places();
        this.asksNoRule = plan != null && plan.leaves().generals().isEmpty();
        this.rows = new FlatRows(schema, asksNoRule);
        int stages = plan == null ? 0 : plan.blocks().stages().size();
        this.scratches = new Spare<>(() -> new FlatScratch(stages));
    }

    /**
     * Prepares a standard against a schema.
     *
     * @throws IllegalArgumentException if the schema lacks an input of the standard
     */
    static PreparedStandard of(Standard standard, FactSchema schema) {
        for (FactKey<?> key : standard.inputs()) {
            Refusal.unless(
                    schema.contains(key),
                    "schema: it has no '%s', which standard '%s' reads; give a schema with all its inputs",
                    key,
                    standard.id());
        }
        return new PreparedStandard(standard, requireNonNull(schema, "schema"));
    }

    /** The standard. */
    public Standard standard() {
        return standard;
    }

    /** The schema whose rows are scored without a look-up. */
    public FactSchema schema() {
        return schema;
    }

    /** A column of results for so many rows. */
    public ScoreColumn column(int rows) {
        return new ScoreColumn(rows, places);
    }

    /**
     * Scores a row into a column, making no object where the facts are plain numbers or missing.
     *
     * @param facts a row of {@link #schema}; any other is indexed first
     * @throws IndexOutOfBoundsException if the column has no such row
     */
    public void scoreInto(IndexedFacts facts, ScoreColumn column, int row) {
        FlatScorer flat = scorer;
        if (flat == null || !flat.scoreInto(rows.own(facts), column, row)) {
            evaluateInto(facts, column, row);
        }
    }

    private void evaluateInto(IndexedFacts facts, ScoreColumn column, int row) {
        Score score = Score.evaluated(this, facts);
        column.set(row, score.points(), score.status());
    }

    /**
     * Scores the subjects of a block into a column, each as its row would be. From about 64 subjects on this takes less time
     * than their rows, the more so the shorter the standard is. Where the facts are plain numbers or missing it makes no object
     * for a subject; the memory that a block needs is kept for the next one.
     *
     * <pre>{@code
     * int first = 0;
     * for (FactBlock block : prepared.schema().blocks(facts)) {
     *     prepared.scoreInto(block, column, first);
     *     first += block.size();
     * }
     * }</pre>
     *
     * @param block a block of {@link #schema}; of another one, of fewer than 4 subjects, and where rules have to be asked, rows
     *     are made
     * @param first the row of its first subject
     * @throws IndexOutOfBoundsException if the column has no row for each subject; none is scored
     */
    public void scoreInto(FactBlock block, ScoreColumn column, int first) {
        int size = requireNonNull(block, "block").size();
        checkPositionIndexes(first, first + size, column.rows());
        FlatScorer flat = scorer;
        if (flat == null || !asksNoRule || size < FEW || !block.schema().equals(schema)) {
            for (int subject = 0; subject < size; subject++) {
                scoreInto(block.row(subject), column, first + subject);
            }
            return;
        }
        FlatScratch scratch = scratches.take();
        flat.scoreInto(block, column, first, scratch);
        for (int from = 0; from < size; from += Long.SIZE) {
            for (long left = scratch.left(from / Long.SIZE); left != 0; left &= left - 1) {
                int subject = from + Long.numberOfTrailingZeros(left);
                evaluateInto(block.row(subject), column, first + subject);
            }
        }
        scratches.giveBack(scratch);
    }

    /**
     * A column of the largest losses for so many rows.
     *
     * @param most how many losses of a row it keeps, 0 or more
     */
    public LossColumn lossColumn(int rows, int most) {
        return plan == null
                ? new LossColumn(this, rows, most, 1, 0)
                : new LossColumn(this, rows, most, plan.unit(), plan.nodes().places());
    }

    /**
     * Puts the largest losses of a row into a column, as {@link Score#losses} gives them, making no object where the facts
     * are plain numbers or missing.
     *
     * @param facts a row of {@link #schema}; any other is indexed first
     * @throws IllegalArgumentException if the column was made by another prepared standard
     * @throws IndexOutOfBoundsException if the column has no such row
     */
    public void lossesInto(IndexedFacts facts, LossColumn column, int row) {
        column.checkOf(this);
        Optional<FlatLosses> flat = losses.get();
        if (flat.isEmpty() || !flat.get().fill(rows.own(facts), column, row)) {
            column.set(row, score(facts).losses(column.most()));
        }
    }

    /** The score of a subject without its reasons. */
    public ScoreSummary summarize(Facts facts) {
        return plan == null
                ? ScoreSummary.of(Score.evaluated(this, requireNonNull(facts, "facts")))
                : rows.read(facts, this, PreparedStandard::summary);
    }

    private ScoreSummary summary(IndexedFacts own, Facts facts) {
        FlatPlan flat = requireNonNull(plan, "plan");
        long rounded = flat.rounded(own);
        if (rounded == FlatPlan.OPEN) {
            return ScoreSummary.of(Score.evaluated(this, facts));
        }
        long effects = flat.closing().effects(own);
        long score = FlatClosing.score(effects, rounded);
        return ScoreSummary.of(score, places, flat.closing().status(effects, score));
    }

    /** The score of a subject with the value of every node, from which its reasons are read. */
    public Score score(Facts facts) {
        return plan == null || plan.cut() != 0
                ? Score.evaluated(this, requireNonNull(facts, "facts"))
                : rows.read(facts, this, PreparedStandard::score);
    }

    private Score score(IndexedFacts own, Facts facts) {
        FlatPlan flat = requireNonNull(plan, "plan");
        long[] amounts = new long[flat.nodes().places()];
        long rounded = flat.fill(own, amounts);
        if (rounded == FlatPlan.OPEN) {
            return Score.evaluated(this, facts);
        }
        long effects = flat.closing().effects(own);
        long score = FlatClosing.score(effects, rounded);
        return Score.kept(this, facts, amounts, score, flat.closing().status(effects, score));
    }

    /** The value of a node that {@link FlatPlan#fill} left. */
    Fraction value(int node, long[] amounts) {
        return requireNonNull(plan, "plan").value(node, amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedStandard that && standard.equals(that.standard) && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * standard.hashCode() + schema.hashCode();
    }

    /** Id and version of the standard. */
    @Override
    public String toString() {
        return standard.id() + " " + standard.version();
    }

    private Object writeReplace() {
        return new Stored(standard, schema);
    }

    /** The value as it is serialized; the plan is made anew. */
    private record Stored(Standard standard, FactSchema schema) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return of(standard, schema);
        }
    }
}
