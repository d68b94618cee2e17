package io.wenming.document;

import io.wenming.surge.SurgeRule;

/** Fuzzes the reader of {@code SurgeRule.DOCUMENT}. */
class SurgeRuleFuzzTest extends ReaderFuzz {
    SurgeRuleFuzzTest() {
        super(SurgeRule.DOCUMENT);
    }
}
