package io.wenming.period;

import io.wenming.label.Label;
import java.io.Serializable;

/** A stretch of days with a key (期次): a {@link CalendarPeriod} or an {@link Occasion}. */
public sealed interface KeyedPeriod extends Serializable permits CalendarPeriod, Occasion {
    /** The key, such as {@code 2026-W11} or {@code 2026-dragon_boat}. */
    String key();

    /** What people call it: {@code 2026年第11周}, or the name of an occasion, without its year. */
    Label label();

    /** Its days. */
    DateRange range();
}
