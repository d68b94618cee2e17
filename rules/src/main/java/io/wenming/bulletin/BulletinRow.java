package io.wenming.bulletin;

import io.wenming.label.Label;
import io.wenming.ranking.Placing;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A row of a bulletin (通报单位): one unit, its figures and where it came. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class BulletinRow implements Serializable {
    private static final long serialVersionUID = 1L;

    BulletinRow() {}

    /** Id of the unit. */
    @Value.Parameter
    public abstract String unit();

    /** The name of the unit; the id where no name was given. */
    @Value.Parameter
    public abstract Label name();

    /** Its figures. */
    @Value.Parameter
    public abstract BulletinFigures figures();

    /** Where it came by its on-time rate in percent, and whether it is named. */
    @Value.Parameter
    public abstract Placing placing();

    /** 名次: its rank, 1 for the highest rate; none without a rate. */
    public OptionalInt rank() {
        return placing().rank();
    }
}
