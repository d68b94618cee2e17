package io.wenming.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.DecimalCode;
import io.wenming.examples.benchmarks.contender.LongLimit;
import io.wenming.examples.benchmarks.contender.LongNodes;
import io.wenming.examples.benchmarks.contender.MapCode;
import io.wenming.examples.benchmarks.contender.WenmingBlocks;
import io.wenming.examples.benchmarks.contender.WenmingColumn;
import io.wenming.examples.benchmarks.contender.WenmingNodes;
import io.wenming.examples.benchmarks.contender.WenmingValue;
import io.wenming.examples.benchmarks.peer.Cel;
import io.wenming.examples.benchmarks.peer.Drools;
import io.wenming.examples.benchmarks.peer.EasyRules;
import io.wenming.examples.benchmarks.peer.Evrete;
import io.wenming.examples.benchmarks.peer.Feel;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;

/** The contenders of the table (参赛者), in its order. */
public enum Entrant {
    /** The limit. */
    LONG("hand-written `long`, total only (the limit)"),
    /** The limit with every node's value. */
    LONG_NODES("hand-written `long`, every node kept"),
    /** Hand-written decimals. */
    DECIMAL("hand-written `BigDecimal`"),
    /** Hand-written over a map. */
    MAP("hand-written over a `HashMap`"),
    /** Wenming from slots into a column. */
    WENMING_COLUMN("Wenming, indexed, total into a column"),
    /** Wenming from blocks into a column. */
    WENMING_BLOCKS("Wenming, in blocks, total into a column"),
    /** Wenming from slots as a value. */
    WENMING_VALUE("Wenming, indexed, total and status as a value"),
    /** Wenming from slots with every node's value. */
    WENMING_NODES("Wenming, indexed, every node kept"),
    /** Wenming from a map. */
    WENMING_MAP("Wenming from a map"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules"),
    /** Evrete. */
    EVRETE("Evrete"),
    /** FEEL. */
    FEEL("feel-engine"),
    /** Drools. */
    DROOLS("Drools"),
    /** CEL. */
    CEL("CEL");

    private final String title;

    Entrant(String title) {
        this.title = title;
    }

    /** What it is called in the table. */
    public String title() {
        return title;
    }

    /** Whether it is an engine from elsewhere. */
    public boolean isPeer() {
        return compareTo(EASY_RULES) >= 0;
    }

    /** The contender, prepared for some subjects of {@link Workload#standard}. */
    public Contender make(ImmutableList<Subject> subjects) {
        Workload workload = Workload.standard();
        return switch (this) {
            case LONG -> new LongLimit(subjects);
            case LONG_NODES -> new LongNodes(subjects);
            case DECIMAL -> new DecimalCode(workload, subjects);
            case MAP -> new MapCode(workload, subjects);
            case WENMING_COLUMN -> new WenmingColumn(workload, subjects);
            case WENMING_BLOCKS -> new WenmingBlocks(workload, subjects);
            case WENMING_VALUE -> WenmingValue.indexed(workload, subjects);
            case WENMING_NODES -> new WenmingNodes(workload, subjects);
            case WENMING_MAP -> WenmingValue.mapped(workload, subjects);
            case EASY_RULES -> new EasyRules(workload, subjects);
            case EVRETE -> new Evrete(workload, subjects);
            case FEEL -> new Feel(workload, subjects);
            case DROOLS -> new Drools(workload, subjects);
            case CEL -> new Cel(workload, subjects);
        };
    }

    /**
     * The contender, when all its totals are those of the limit.
     *
     * @throws IllegalStateException if one is not
     */
    public Contender checked(ImmutableList<Subject> subjects) {
        Contender contender = make(subjects);
        LongLimit limit = new LongLimit(subjects);
        for (int i = 0; i < subjects.size(); i++) {
            if (contender.total(i) != limit.total(i)) {
                throw new IllegalStateException("%s: subject %s has %s hundredths; the limit says %s"
                        .formatted(this, i, contender.total(i), limit.total(i)));
            }
        }
        return contender;
    }
}
