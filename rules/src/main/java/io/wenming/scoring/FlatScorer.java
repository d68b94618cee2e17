package io.wenming.scoring;

import io.wenming.fact.FactBlock;
import io.wenming.fact.IndexedFacts;

/** Scores rows and blocks into a column (计分入列). */
interface FlatScorer {
    /** Scores a row; false where the tree has to be evaluated. */
    boolean scoreInto(IndexedFacts facts, ScoreColumn column, int row);

    /**
     * Scores the subjects of a block into the rows from a first one on, except for those that it leaves to the tree. Of no
     * use where a leaf asks its rule: that is left out.
     */
    void scoreInto(FactBlock block, ScoreColumn column, int first, FlatScratch scratch);
}
