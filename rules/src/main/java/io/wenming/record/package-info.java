/**
 * Records of any kind in one shape (记录): venues, teams, activities, matters, lectures, boards. A
 * {@link io.wenming.record.RecordBook} holds them; coverage rules and the figures of a report read it, and answer with
 * {@link io.wenming.record.RecordRef references} to what stands behind them.
 */
@NullMarked
package io.wenming.record;

import org.jspecify.annotations.NullMarked;
