/**
 * Supervision by the calendar (督查周期): a {@link io.wenming.cadence.Cadence} is made of rules and says which duties are due
 * when; {@link io.wenming.cadence.Supervision} asks how units kept it, and {@link io.wenming.cadence.Compliance} answers
 * with a status for every duty and with the rates and streaks that follow from them. Read
 * {@link io.wenming.cadence.CadenceRule} first.
 */
@NullMarked
package io.wenming.cadence;

import org.jspecify.annotations.NullMarked;
