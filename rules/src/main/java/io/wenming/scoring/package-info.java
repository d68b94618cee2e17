/**
 * Scoring (测评计分): a {@link io.wenming.scoring.Standard} is a tree of {@link io.wenming.scoring.Indicator}s, each leaf
 * with a {@link io.wenming.scoring.ScoringRule}; {@link io.wenming.scoring.Standard#score} gives a
 * {@link io.wenming.scoring.Score} with a value for every node. Read {@code Indicator} first.
 *
 * <p>A new way of counting is a new form of {@code ScoringRule} beside {@code Deduction}; an embedder's own goes through
 * {@link io.wenming.scoring.CustomRule}.
 */
@NullMarked
package io.wenming.scoring;

import org.jspecify.annotations.NullMarked;
