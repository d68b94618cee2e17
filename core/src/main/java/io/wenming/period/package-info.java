/**
 * Stretches of days (时段): a {@link io.wenming.period.DateRange} of any length, the
 * {@link io.wenming.period.CalendarPeriod} of the calendar with its key such as {@code 2026-W11}, the
 * {@link io.wenming.period.Occasion} (节令) of a year, and the
 * {@link io.wenming.period.Round} (届) of a selection. Read {@link io.wenming.period.DateRange} first.
 */
@NullMarked
package io.wenming.period;

import org.jspecify.annotations.NullMarked;
