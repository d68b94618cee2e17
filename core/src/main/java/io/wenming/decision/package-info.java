/**
 * Decisions that can be repeated (决定存档): a {@link io.wenming.decision.DecisionRecord} names the standard with its
 * version and content, the dates, the inputs and the result.
 */
@NullMarked
package io.wenming.decision;

import org.jspecify.annotations.NullMarked;
