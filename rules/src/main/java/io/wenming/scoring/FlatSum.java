package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/** What the number leaves of one stage give together. */
interface FlatSum {
    /** The sum, in units of the plan. */
    long sum(IndexedFacts facts);
}
