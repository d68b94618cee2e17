package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;

import io.wenming.cadence.DutyTally;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Provenance;
import java.io.Serializable;

/**
 * The keys by which standards read how duties were kept (履行数据项): counts, whose quotient a standard takes exactly.
 *
 * <pre>{@code
 * DutyKeys inspection = new DutyKeys("inspection");
 * ScoringRule.ratio(Measure.counts(inspection.onTime(), inspection.due(), NothingDue.NOT_APPLICABLE));
 * }</pre>
 *
 * @param prefix what the names begin with, such as the id of a rule: {@code inspection.on_time}
 */
public record DutyKeys(String prefix) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null; whether names can begin so is seen when a key is asked for. */
    public DutyKeys {
        requireNonNull(prefix, "prefix");
    }

    /** 应办: due and not waived. */
    public FactKey<Long> due() {
        return key("due");
    }

    /** 按期: due, done in time. */
    public FactKey<Long> onTime() {
        return key("on_time");
    }

    /** 完成: due, done in time or late. */
    public FactKey<Long> done() {
        return key("done");
    }

    /** 未完成: due, not done. */
    public FactKey<Long> undone() {
        return key("undone");
    }

    /** 免办: excused. */
    public FactKey<Long> waived() {
        return key("waived");
    }

    void put(Facts.Builder facts, DutyTally tally, Provenance origin) {
        facts.put(due(), (long) tally.matured(), origin)
                .put(onTime(), (long) tally.onTime(), origin)
                .put(done(), (long) tally.onTime() + tally.late(), origin)
                .put(undone(), (long) tally.overdue() + tally.missed(), origin)
                .put(waived(), (long) tally.waived(), origin);
    }

    private FactKey<Long> key(String name) {
        return FactKey.count(prefix + "." + name);
    }
}
