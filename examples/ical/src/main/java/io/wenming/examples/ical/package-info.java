/**
 * Duties in the calendars that people use (应办事项日历): iCalendar with stable UIDs, so that publishing again changes entries
 * and never doubles them. Read {@link io.wenming.examples.ical.DutyExport} first.
 */
@NullMarked
package io.wenming.examples.ical;

import org.jspecify.annotations.NullMarked;
