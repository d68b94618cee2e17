/**
 * Exact numbers (精确数): {@link io.wenming.number.Points}, {@link io.wenming.number.Rate} and
 * {@link io.wenming.number.Weight} over the decimal {@link io.wenming.number.Decimal}, and the
 * {@link io.wenming.number.Fraction} that every evaluation computes with. Nothing here rounds unless a
 * {@link io.wenming.number.Rounding} is handed in. Read {@link io.wenming.number.Decimal} first.
 */
@NullMarked
package io.wenming.number;

import org.jspecify.annotations.NullMarked;
