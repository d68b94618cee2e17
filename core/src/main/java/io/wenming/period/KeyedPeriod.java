package io.wenming.period;

import java.io.Serializable;

/** A stretch of days with a key (期次): a {@link CalendarPeriod} or an {@link Occasion}. */
public sealed interface KeyedPeriod extends Serializable permits CalendarPeriod, Occasion {
    /** The key, such as {@code 2026-W11} or {@code 2026-dragon_boat}. */
    String key();

    /** Its days. */
    DateRange range();
}
