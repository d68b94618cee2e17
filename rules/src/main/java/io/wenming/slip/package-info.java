/**
 * What happens to a problem that was found (整改): it climbs a {@link io.wenming.slip.Ladder} of slips (提醒单 → 交办单 →
 * 督办单) until it is rectified and accepted. {@link io.wenming.slip.Ladder#standing} says how a
 * {@link io.wenming.slip.Problem} stands on a day; a {@link io.wenming.slip.ProblemBook} keeps many, knows repeated ones
 * and counts rates. Read {@link io.wenming.slip.Ladder} first.
 */
@NullMarked
package io.wenming.slip;

import org.jspecify.annotations.NullMarked;
