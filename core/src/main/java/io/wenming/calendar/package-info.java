/**
 * Which days are worked (工作日): a {@link io.wenming.calendar.WorkingCalendar} is data with a version, known for the years
 * that were published and for no other; the Chinese one ships as {@link io.wenming.calendar.ChineseWorkdays}. An
 * {@link io.wenming.calendar.OccasionCalendar} is the same for festivals and seasons. Read
 * {@link io.wenming.calendar.WorkingCalendar} first.
 */
@NullMarked
package io.wenming.calendar;

import org.jspecify.annotations.NullMarked;
