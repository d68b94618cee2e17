/**
 * Bursts of activity before an assessment (突击迎检): a {@link io.wenming.surge.SurgeRule} judges how the evidence of a
 * period is spread over its working days, with exact probabilities. Read {@link io.wenming.surge.SurgeRule} first.
 */
@NullMarked
package io.wenming.surge;

import org.jspecify.annotations.NullMarked;
