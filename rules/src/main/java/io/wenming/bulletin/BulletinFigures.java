package io.wenming.bulletin;

import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The figures of a bulletin (通报数据) for one unit or for all of them together, each with what it was counted from. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class BulletinFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    BulletinFigures() {}

    /** The duties of the period. */
    @Value.Parameter
    public abstract DutyBreakdown duties();

    /** The duties of the period before, as they stood then; absent where none is compared with. */
    @Value.Parameter
    public abstract Optional<DutyBreakdown> before();

    /** The problems. */
    @Value.Parameter
    public abstract ProblemBreakdown problems();

    /** 按期率: on time out of due, 0 to 1, exact; none when nothing is due. */
    public Optional<Fraction> onTimeRate() {
        return duties().onTimeRate();
    }

    /** 较上期: the on-time rate less the one before, exact, -1 to 1; none where one of the two is. */
    public Optional<Fraction> change() {
        return onTimeRate()
                .flatMap(now -> before().flatMap(DutyBreakdown::onTimeRate).map(now::minus));
    }
}
