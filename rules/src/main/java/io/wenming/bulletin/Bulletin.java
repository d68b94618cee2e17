package io.wenming.bulletin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyTally;
import io.wenming.finding.Finding;
import io.wenming.period.CalendarPeriod;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bulletin (通报): a row for each unit, the total, and the evidence behind each figure. The weekly bulletin, the monthly
 * summary (月小结) and the quarterly evaluation (季考评汇总) are the same thing for other days. {@link BulletinQuestion#issue}
 * gives it.
 *
 * <pre>{@code
 * bulletin.rows().get(0).figures().duties().undone();  // what the first unit did not do
 * BulletinText.in(Language.ZH).print(bulletin);
 * }</pre>
 *
 * <p>Source: framework, part 4 (每周一通报).
 */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class Bulletin implements Serializable {
    private static final long serialVersionUID = 1L;

    Bulletin() {}

    /** The question. */
    @Value.Parameter
    public abstract BulletinQuestion question();

    /** The status of every duty of the period. */
    @Value.Parameter
    public abstract Compliance compliance();

    /** A row for each unit, in the order of the question. */
    @Value.Parameter
    public abstract ImmutableList<BulletinRow> rows();

    /** All units together: duties pooled, and the problems of these units. */
    @Value.Parameter
    public abstract BulletinFigures total();

    /** The row of a unit, if it is one of the bulletin's. */
    public Optional<BulletinRow> row(String unit) {
        return rows().stream().filter(row -> row.unit().equals(unit)).findFirst();
    }

    /** 走势: the tallies of the parts of the period that the question asks for, in order; none if it asks for none. */
    public ImmutableMap<CalendarPeriod, DutyTally> trend() {
        return question().trendBy().map(compliance()::ratesBy).orElse(ImmutableMap.of());
    }

    /** The bulletin as a tree of findings: the total, the units, and below each figure the duties and problems behind it. */
    public Finding finding() {
        return new BulletinFindings(this).all();
    }
}
