package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/** Scores rows into a column (逐行计分). */
interface FlatScorer {
    /** Scores no row. */
    FlatScorer NONE = (facts, column, row) -> false;

    /** Scores a row; false where the tree has to be evaluated. */
    boolean scoreInto(IndexedFacts facts, ScoreColumn column, int row);
}
